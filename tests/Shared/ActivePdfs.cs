namespace Sanjog.Tests;

/// <summary>PDFs that do something by themselves or carry what no page shows, by name, with some that seem to.</summary>
internal static class ActivePdfs
{
    public const string Script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    public static readonly IDictionary<string, Func<byte[]>> All = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        // What it does by itself.
        ["script on opening"] = () => new PdfBuilder().WithCatalog($"/OpenAction {Script}").Build(),
        ["script by name"] = () => new PdfBuilder().WithCatalog($"/Names << /JavaScript << /Names [(a) {Script}] >> >>").Build(),
        ["script with its name written in numbers"] = () => new PdfBuilder().WithCatalog("/OpenAction << /S /J#61vaScript /J#53 (app.beep\\(\\)) >>").Build(),
        ["script in a link"] = () => new PdfBuilder().WithPage($"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A {Script} >>]").Build(),
        ["script on a page"] = () => new PdfBuilder().WithPage($"/AA << /O {Script} >>").Build(),
        ["script that nothing leads to"] = () => new PdfBuilder().Set(9, Script).Build(),
        ["starts a program"] = () => new PdfBuilder().WithCatalog("/OpenAction << /S /Launch /F (cmd.exe) >>").Build(),
        ["sends a form"] = () => new PdfBuilder().WithPage("/Annots [<< /Subtype /Widget /Rect [0 0 9 9] /A << /S /SubmitForm /F (https://example.org) >> >>]").Build(),
        ["imports data"] = () => new PdfBuilder().Set(9, "<< /S /ImportData /F (a.fdf) >>").Build(),
        ["opens a page of the web"] = () => new PdfBuilder().WithCatalog("/OpenAction << /S /URI /URI (https://example.org) >>").Build(),
        ["opens a page of the web as its second action"] = () => new PdfBuilder().WithCatalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /URI /URI (https://example.org/seen) >> >>").Build(),
        ["opens a page of the web as its fourth action"] = () => new PdfBuilder().WithCatalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [<< /S /GoTo >> 9 0 R] >>")
            .Set(9, "<< /S /Named /N /LastPage /Next 10 0 R >>").Set(10, "[11 0 R]").Set(11, "<< /S /URI /URI (https://example.org/seen) >>").Build(),
        ["prints itself"] = () => new PdfBuilder().WithCatalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /Named /N /Print >> >>").Build(),
        ["action that follows itself"] = () => new PdfBuilder().WithCatalog("/OpenAction 9 0 R").Set(9, "<< /S /GoTo /D [3 0 R /Fit] /Next [9 0 R 9 0 R] >>").Build(),
        ["link that leads to two pages of the web"] = () => new PdfBuilder().WithPage(
            "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) /Next << /S /URI /URI (https://example.org/seen) >> >> >>]").Build(),
        ["link that prints"] = () => new PdfBuilder().WithPage("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Named /N /Print >> >>]").Build(),
        ["link to a script"] = () => Link("<< /S /URI /URI (javascript:alert\\(1\\)) >>"),
        ["link to a script with its scheme in pieces"] = () => Link("<< /S /URI /URI ( Java\\nScript :alert\\(1\\)) >>"),
        ["link to a script from where links begin"] = () => new PdfBuilder().WithCatalog("/URI << /Base (javascript:a) >>").Build(),
        ["link to a script in UTF-16"] = () => Link("<< /S /URI /URI <FEFF006A006100760061007300630072006900700074003A0061> >>"),
        ["link to a file of the computer"] = () => Link("<< /S /URI /URI (file:///etc/passwd) >>"),
        ["link to a file of a computer nearby"] = () => Link(@"<< /S /URI /URI (\\\\example.org\\share) >>"),
        ["link to another file"] = () => Link("<< /S /GoToR /F (x.pdf) /D [0 /Fit] >>"),
        ["link into an attached file"] = () => Link("<< /S /GoToE /T << /R /C /N (a) >> /D [0 /Fit] >>"),
        ["link that empties a form"] = () => Link("<< /S /ResetForm >>"),
        ["link that hides a field"] = () => Link("<< /S /Hide /T (a) >>"),
        ["links that open what readers expect"] = () => new PdfBuilder().WithPage(
            "/Annots [" + string.Concat(new[] { "HTTPS://example.org/a:b", "mailto:a@example.org", "tel:+911234", "two.html?a=b:c", "#page=2", "/path" }.Select(to => $"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ({to}) >> >>")) + "]").Build(),
        ["link to the next page"] = () => Link("<< /S /Named /N /NextPage >>"),
        ["form in XFA"] = () => new PdfBuilder().WithCatalog("/AcroForm << /XFA (a) /Fields [] >>").Build(),
        ["film"] = () => new PdfBuilder().WithPage("/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]").Build(),

        // What it carries.
        ["attached file"] = () => new PdfBuilder().WithCatalog("/Names << /EmbeddedFiles << /Names [(a) 9 0 R] >> >>").Set(9, "<< /Type /Filespec /F (a.txt) /EF << /F 10 0 R >> >>").SetStream(10, "", [1]).Build(),
        ["file pinned to a page"] = () => new PdfBuilder().WithPage("/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] >>]").Build(),
        ["file that belongs to the document"] = () => new PdfBuilder().WithCatalog("/AF [<< /Type /Filespec /F (a.txt) /EF << /F 9 0 R >> >>]").SetStream(9, "", [1]).Build(),
        ["part that is fetched"] = () => new PdfBuilder().SetStream(9, "/F << /Type /Filespec /FS /URL /F (http://example.org/x) >>", []).Build(),
        ["page that is fetched"] = () => new PdfBuilder().SetStream(9, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F (x.pdf) /Page 0 >>", []).Build(),
        ["hidden layer"] = () => new PdfBuilder().WithCatalog("/OCProperties << /OCGs [9 0 R] /D << /OFF [9 0 R] >> >>").Set(9, "<< /Type /OCG /Name (Draft) >>").Build(),
        ["layer that a viewer hides"] = () => new PdfBuilder().WithCatalog("/OCProperties << /OCGs [9 0 R] /D << /ON [9 0 R] /AS [<< /Event /View /Category [/View] /OCGs [9 0 R] >>] >> >>")
            .Set(9, "<< /Type /OCG /Name (Draft) /Usage << /View << /ViewState /OFF >> >> >>").Build(),
        ["layer that a viewer shows"] = () => new PdfBuilder().WithCatalog("/OCProperties << /OCGs [9 0 R] /D << /ON [9 0 R] /AS [<< /Event /View /Category [/View] /OCGs [9 0 R] >>] >> >>")
            .Set(9, "<< /Type /OCG /Name (Map) /Usage << /View << /ViewState /ON >> >> >>").Build(),
        ["text that is seen while a layer is not"] = () => new PdfBuilder().WithCatalog("/OCProperties << /OCGs [9 0 R] /D << /ON [9 0 R] >> >>").Set(9, "<< /Type /OCG /Name (Draft) >>")
            .WithPage("/Resources << /Font << /F1 5 0 R >> /Properties << /L << /Type /OCMD /OCGs 9 0 R /P /AllOff >> >> >>").Build(),
        ["comment"] = () => new PdfBuilder().WithPage("/Annots [<< /Subtype /Text /Rect [0 0 9 9] /Contents (Ask her) >>]").Build(),
    };

    private static byte[] Link(string action) => new PdfBuilder().WithPage($"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A {action} >>]").Build();
}
