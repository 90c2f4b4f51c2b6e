using System.Globalization;

namespace Sanjog.Web.Http;

/// <summary>Reads <c>?page=N</c>.</summary>
internal static class PageNumber
{
    public const string Key = "page";

    private const int MostDigits = 6;

    /// <summary>1 without the key; null for anything but one whole number in its plain form.</summary>
    public static int? Read(IQueryCollection query)
    {
        var values = query[Key];
        if (values.Count == 0)
        {
            return 1;
        }

        return values is [{ Length: > 0 and <= MostDigits } text] && text[0] != '0' && text.All(char.IsAsciiDigit)
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : null;
    }
}
