using Sanjog.Content.Search;

namespace Sanjog.Data.Search;

/// <summary>Terms in the language of FTS5 (sqlite.org/fts5.html, section 3). Each is a quoted string, so nothing in it is an operator; folded words hold no quotes.</summary>
internal static class SearchMatch
{
    /// <summary>All terms must be found, or any where that is enough.</summary>
    public static string Of(SearchTerms terms) =>
        string.Join(terms.IsAny ? " OR " : " ", terms.Terms.Select(term => Phrase(term.Words) + (term.IsBeginning ? " *" : "")));

    /// <summary>The same in titles, summaries, themes and places alone.</summary>
    public static string InHeads(SearchTerms terms) => $"{{Title Summary Tags Place}} : ({Of(terms)})";

    /// <summary>Any of these words, anywhere, or of these in one field.</summary>
    /// <param name="fields">A field, and words side by side in it.</param>
    public static string Any(IEnumerable<string> words, IEnumerable<(string Field, IReadOnlyList<string> Words)> fields) => string.Join(
        " OR ", words.Select(word => Phrase([word])).Concat(fields.Where(field => field.Words.Count > 0).Select(field => $"{field.Field} : {Phrase(field.Words)}")));

    private static string Phrase(IReadOnlyList<string> words) => $"\"{string.Join(' ', words)}\"";
}
