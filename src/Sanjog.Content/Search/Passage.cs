using System.Text;

namespace Sanjog.Content.Search;

/// <summary>A piece of a text; together they are a passage.</summary>
/// <param name="IsFound">True for words that were searched for.</param>
public sealed record PassagePiece(string Text, bool IsFound);

/// <summary>Chooses the part of a text that shows best why it was found.</summary>
public static class Passage
{
    private const int MostWords = 36;
    private const int WordsBefore = 8;

    // Where the beginning of a text has all the terms close together, the rest need not be read.
    private const int EnoughWords = 160;

    /// <summary>The stretch with the most of the terms, the first such where several are alike; empty when none is in the text.</summary>
    /// <param name="text">In normalisation form C.</param>
    public static IReadOnlyList<PassagePiece> Of(string text, SearchTerms terms) => OfOne([text], terms).Pieces;

    /// <summary>The same of several texts, with the place among them of the one that has it; -1 when none has a term.</summary>
    /// <param name="texts">In normalisation form C. The first that has all the terms close together is the last that is read.</param>
    public static (int Text, IReadOnlyList<PassagePiece> Pieces) OfOne(IEnumerable<string> texts, SearchTerms terms)
    {
        var best = (Text: -1, Stretch: default(Stretch));
        foreach (var (index, text) in texts.Index())
        {
            var stretch = Search(text, terms);
            best = stretch.Terms > best.Stretch.Terms ? (index, stretch) : best;
            if (best.Stretch.Terms == terms.Terms.Count)
            {
                break;
            }
        }

        return best.Text < 0 ? (-1, []) : (best.Text, Cut(best.Stretch));
    }

    /// <summary>The whole text, with the terms in it marked.</summary>
    /// <param name="text">In normalisation form C.</param>
    public static IReadOnlyList<PassagePiece> Whole(string text, SearchTerms terms) =>
        Find(text, terms.Terms, int.MaxValue) is var (words, found) && found.Count > 0 ? Cut(text, words, 0, words.Count, found) : [new PassagePiece(text, false)];

    private static Stretch Search(string text, SearchTerms terms)
    {
        var (words, found) = Find(text, terms.Terms, EnoughWords);
        var (best, number) = Best(found, terms.Terms.Count);
        if (number < terms.Terms.Count || best > EnoughWords - MostWords)
        {
            (words, found) = Find(text, terms.Terms, int.MaxValue);
            (best, number) = Best(found, terms.Terms.Count);
        }

        return new Stretch(text, words, found, best, number);
    }

    private static List<PassagePiece> Cut(Stretch stretch)
    {
        var first = Math.Max(0, stretch.Word - WordsBefore);
        return Cut(stretch.Text, stretch.Words, first, Math.Min(stretch.Words.Count, first + MostWords), stretch.Found);
    }

    private static (List<(int Start, int End)> Words, List<Match> Found) Find(string text, IReadOnlyList<SearchTerm> terms, int most)
    {
        var (words, wanted) = Candidates(text, terms, most);
        return (words, [
            .. wanted.Keys.Order().SelectMany(word => terms
                .Select((term, index) => new Match(word, index, term.Words.Count)).Where(match => IsAt(wanted, word, terms[match.Term]))),
        ]);
    }

    // Every word of a page of long stories passes here, so only those that some term has are made into strings.
    private static (List<(int Start, int End)> Words, Dictionary<int, string> Wanted) Candidates(string text, IReadOnlyList<SearchTerm> terms, int most)
    {
        var (cursor, folded, words, wanted) = (new WordCursor(text), new StringBuilder(), new List<(int, int)>(), new Dictionary<int, string>());
        string[] parts = [.. terms.SelectMany(term => term.Words)];
        while (words.Count < most && cursor.Next(folded))
        {
            foreach (var part in parts)
            {
                if (folded.Length >= part.Length && folded[0] == part[0] && folded[part.Length - 1] == part[^1])
                {
                    wanted[words.Count] = folded.ToString();
                }
            }

            words.Add((cursor.Start, cursor.End));
            folded.Clear();
        }

        return (words, wanted);
    }

    private static bool IsAt(Dictionary<int, string> wanted, int at, SearchTerm term)
    {
        for (var index = 0; index < term.Words.Count; index++)
        {
            var mayGoOn = term.IsBeginning && index == term.Words.Count - 1;
            if (!wanted.TryGetValue(at + index, out var word) || !(mayGoOn ? word.StartsWith(term.Words[index], StringComparison.Ordinal) : word == term.Words[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word from which on most of the terms stand within a passage, and how many do.</summary>
    private static (int Word, int Terms) Best(List<Match> found, int terms)
    {
        var (best, within, number, end) = ((Word: 0, Terms: 0), new int[terms], 0, 0);
        foreach (var match in found)
        {
            for (; end < found.Count && found[end].Word < match.Word + MostWords - WordsBefore; end++)
            {
                number += within[found[end].Term]++ == 0 ? 1 : 0;
            }

            best = number > best.Terms ? (match.Word, number) : best;
            number -= --within[match.Term] == 0 ? 1 : 0;
        }

        return best;
    }

    private static List<PassagePiece> Cut(string text, List<(int Start, int End)> words, int first, int end, List<Match> found)
    {
        var marked = found.SelectMany(match => Enumerable.Range(match.Word, match.Length)).ToHashSet();
        var pieces = new List<PassagePiece>();
        var place = first == 0 ? 0 : words[first].Start;
        for (var word = first; word < end; word++)
        {
            if (marked.Contains(word))
            {
                pieces.Add(new PassagePiece(text[place..words[word].Start], false));
                pieces.Add(new PassagePiece(text[words[word].Start..words[word].End], true));
                place = words[word].End;
            }
        }

        pieces.Add(new PassagePiece(text[place..(end == words.Count ? text.Length : words[end - 1].End)], false));
        return WithGaps(pieces, first > 0, end < words.Count);
    }

    private static List<PassagePiece> WithGaps(List<PassagePiece> pieces, bool before, bool after)
    {
        pieces[0] = before ? pieces[0] with { Text = $"… {pieces[0].Text}" } : pieces[0];
        pieces[^1] = after ? pieces[^1] with { Text = $"{pieces[^1].Text} …" } : pieces[^1];
        return [.. pieces.Where(piece => piece.Text.Length > 0)];
    }

    /// <param name="Word">The one from which on most of the terms stand within a passage.</param>
    /// <param name="Terms">How many do.</param>
    private readonly record struct Stretch(string Text, List<(int Start, int End)> Words, List<Match> Found, int Word, int Terms);

    private readonly record struct Match(int Word, int Term, int Length);
}
