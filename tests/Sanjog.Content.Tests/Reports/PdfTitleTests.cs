using Sanjog.Content.Reports;

namespace Sanjog.Content.Tests.Reports;

public sealed class PdfTitleTests
{
    [Theory]
    [InlineData("notitle.html")]
    [InlineData("Microsoft Word - accounts.docx")]
    [InlineData("Microsoft Word - Annual report, last version")]
    [InlineData("Microsoft PowerPoint - Slides")]
    [InlineData("PowerPoint Presentation")]
    [InlineData("untitled")]
    [InlineData("Untitled-1.indd")]
    [InlineData("Untitled 2")]
    [InlineData("Document1")]
    [InlineData("x.pdf")]
    [InlineData("Annual report 2024-25.PDF")]
    [InlineData("বার্ষিক প্রতিবেদন.docx")]
    public void Name_of_a_file_is_no_title(string text) => Assert.True(PdfTitle.IsFileName(text));

    [Theory]
    [InlineData("Sanjog annual report 2024-25")]
    [InlineData("A report")]
    [InlineData("Documents of 2024")]
    [InlineData("What untitled land means")]
    [InlineData("Rs. 4.5 crore")]
    [InlineData("Accounts for 2024-25.")]
    [InlineData("How we use Microsoft Word - a guide")]
    [InlineData("বার্ষিক প্রতিবেদন ২০২৪-২৫")]
    public void Anything_else_is_a_title(string text) => Assert.False(PdfTitle.IsFileName(text));
}
