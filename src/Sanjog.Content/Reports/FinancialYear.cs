using System.Globalization;
using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;

namespace Sanjog.Content.Reports;

/// <summary>An Indian financial year: 1 April of one year to 31 March of the next.</summary>
public readonly partial record struct FinancialYear(int StartYear)
{
    private const string Pattern = "(19|20)[0-9]{2}-[0-9]{2}";

    internal static readonly TextForm Form = new(Pattern, "Write it as \"2022-23\": the year it begins in, and the next one's last two digits.");

    public DateOnly FirstDay => new(StartYear, 4, 1);

    public DateOnly LastDay => new(StartYear + 1, 3, 31);

    /// <summary>The last one that had ended before a day.</summary>
    public static FinancialYear LastBefore(DateOnly day) => new(day.AddMonths(-3).Year - 1);

    /// <summary>Reads "2022-23"; null for anything else, such as "2022-24".</summary>
    public static FinancialYear? Parse(string text)
    {
        if (!Written().IsMatch(text))
        {
            return null;
        }

        var start = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture) == (start + 1) % 100 ? new FinancialYear(start) : null;
    }

    /// <summary>A required financial year; that of no sense when it is absent or wrong, which has then been reported.</summary>
    internal static FinancialYear Required(KeyReader keys, string key, Problems problems)
    {
        var text = keys.RequiredText(key, form: Form);
        var year = Parse(text);
        if (text.Length > 0 && year is null)
        {
            problems.Add(keys.PositionOf(key), Codes.NotAFinancialYear, $"'{key}' is not a financial year. {Form.Mend}");
        }

        return year ?? default;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-{(StartYear + 1) % 100:00}");

    [GeneratedRegex("^" + Pattern + @"\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
