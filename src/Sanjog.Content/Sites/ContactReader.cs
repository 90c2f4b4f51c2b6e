using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;

namespace Sanjog.Content.Sites;

/// <summary>Reads how Sanjog is reached.</summary>
internal static partial class ContactReader
{
    // Plain mailboxes only: what RFC 5322 allows besides would have to be encoded in an address.
    private const string Mailbox = "[A-Za-z0-9._+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+";

    // Without a name, a port or a query: who reads it in a text file must see where it leads.
    private const string Page = "https://[A-Za-z0-9][A-Za-z0-9.-]*(/[A-Za-z0-9._~/%-]*)?";

    private static readonly TextForm MailboxForm = new(Mailbox, "Write it as name@example.org.");

    private static readonly TextForm AddressForm = new($"{Page}|mailto:{Mailbox}", "Write it as https://example.org/report or mailto:name@example.org.");

    public static Contact Read(KeyReader keys, Problems problems)
    {
        var contact = new Contact(
            Checked(keys, "email", MailboxForm, IsMailbox(), problems),
            TelephoneNumber.Optional(keys, "phone", problems),
            Checked(keys, "security", AddressForm, IsAddress(), problems));
        if (!keys.Has("email") && !keys.Has("phone") && !keys.Has("security"))
        {
            problems.Add(keys.At, Codes.EmptyValue, "'contact' has no entries. Write email, phone or security, or delete the line.");
        }

        return contact;
    }

    private static string? Checked(KeyReader keys, string key, TextForm form, Regex rule, Problems problems)
    {
        var text = keys.Text(key, form: form);
        if (text is not null && !rule.IsMatch(text))
        {
            problems.Add(keys.PositionOf(key), Codes.NotAnAddress, $"'{key}' is no address to write to: \"{KeyReader.Excerpt(text)}\". {form.Mend}");
        }

        return text;
    }

    [GeneratedRegex("^" + Mailbox + @"\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IsMailbox();

    [GeneratedRegex("^(" + Page + "|mailto:" + Mailbox + @")\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IsAddress();
}
