using System.Globalization;
using Microsoft.Data.Sqlite;
using Sanjog.Data.Store;

namespace Sanjog.Data.Search;

/// <summary>
/// Keeps the index of words in step with the files, inside the transaction of the seeder. The index (SQLite's FTS5) holds no
/// text, only where words stand, so to take a text out it has to be told it once more.
/// </summary>
/// <param name="isNew">Whether the index is empty.</param>
internal sealed class SearchIndex(SqliteConnection connection, SqliteTransaction transaction, RowWriter rows, bool isNew)
{
    /// <summary>
    /// The words come folded, with a space between them, so the plainest tokenizer does: the one for Unicode takes Bengali and Hindi vowel signs
    /// for gaps, and five times as long. A word weighs more in a title than in a text. What words begin with is indexed for three letters: without
    /// that, a search for all that begins with "the" gathers thousands of lists. <c>secure-delete</c> takes a word out at once, where otherwise it
    /// would only be marked as gone. So many bytes of words (<c>hashsize</c>) wait in memory: the fewer times they go into the file, the less is
    /// merged there.
    /// </summary>
    public const string Create =
        """
        CREATE VIRTUAL TABLE Search USING fts5(Title, Summary, Tags, Place, Body, content='', prefix='3', tokenize='ascii');
        INSERT INTO Search(Search, rank) VALUES ('secure-delete', 1);
        INSERT INTO Search(Search, rank) VALUES ('hashsize', 16777216);
        INSERT INTO Search(Search, rank) VALUES ('rank', 'bm25(10.0, 5.0, 5.0, 3.0, 1.0)');
        """;

    private const string CountEntries = "SELECT count(*) FROM SearchEntries";

    private const string CountWords =
        """
        CREATE VIRTUAL TABLE temp.WordsOfAll USING fts5vocab(main, Search, row);
        INSERT INTO SearchWords (Word, Entries) SELECT term, doc FROM temp.WordsOfAll;
        DROP TABLE temp.WordsOfAll;
        """;

    // So many take about a fifth of a second.
    private const int MostMadeAnew = 500;

    // To take an entry out takes some twenty times as long as to put one in (docs/benchmarks.md).
    private const int PutInForOneOut = 20;
    private const int AlwaysTakenOut = 12;

    private readonly WordCounts words = new();
    private readonly StoredFields stored = new(connection, transaction);

    // What is to be taken out in the end; null as soon as it is so much that all is put in anew instead.
    private List<(int Id, SearchFields Fields)>? goes = isNew ? null : [];

    // Asked for before anything is taken out, so that no number comes again within one publication.
    private int lastId = Ask("SELECT coalesce(max(Id), 0) FROM SearchEntries", connection, transaction);

    public void Add(IEnumerable<SearchDocument> documents)
    {
        foreach (var document in documents)
        {
            var id = ++lastId;
            rows.Add(document.Entry with { Id = id });
            if (isNew || goes is not null)
            {
                Insert(id, document.Fields);
            }

            if (goes is not null)
            {
                words.Count(id, document.Fields, 1);
            }
        }
    }

    /// <summary>Takes out all that a file gave. To be called before the file's row goes.</summary>
    public void Remove(string path)
    {
        goes?.AddRange(stored.Of(path));
        if (goes?.Count > AlwaysTakenOut && goes.Count * PutInForOneOut > Ask(CountEntries, connection, transaction))
        {
            goes = null;
        }
    }

    /// <summary>Does what is left to do. To be called once, at the end.</summary>
    public void Finish(CancellationToken cancellation)
    {
        if (isNew)
        {
            // The index can say so itself, in a fraction of the time, when it has to be read from end to end anyway.
            StoreFile.Execute(connection, CountWords, transaction);
        }
        else if (goes is null)
        {
            FillAnew(cancellation);
        }
        else
        {
            TakeOut(goes, cancellation);
        }
    }

    /// <summary>
    /// Fills a small index from nothing, in a transaction of its own. Of words that no text has any more, FTS5 may keep the beginnings as signs where
    /// its pages part; and what SQLite had copied aside to make room in the table of words, it does not overwrite.
    /// </summary>
    public static void TryMakeAnew(SqliteConnection connection)
    {
        var patience = connection.DefaultTimeout;
        try
        {
            connection.DefaultTimeout = 1;
            using var transaction = connection.BeginTransaction(deferred: false);
            if (Ask(CountEntries, connection, transaction) <= MostMadeAnew)
            {
                using var rows = new RowWriter(connection, transaction);
                new SearchIndex(connection, transaction, rows, isNew: false).FillAnew(CancellationToken.None);
                transaction.Commit();
            }
        }
        catch (SqliteException fault) when (!StoreFile.IsDamage(fault))
        {
            // No room for it, or another process writes. The text is taken down all the same; the next publication tries again.
        }
        finally
        {
            connection.DefaultTimeout = patience;
        }
    }

    private void TakeOut(IEnumerable<(int Id, SearchFields Fields)> entries, CancellationToken cancellation)
    {
        foreach (var (id, fields) in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Execute("INSERT INTO Search(Search, rowid, Title, Summary, Tags, Place, Body) VALUES ('delete', $0, $1, $2, $3, $4, $5)", [id, .. fields.All]);
            words.Count(id, fields, -1);
        }

        words.Write(rows);
    }

    private void FillAnew(CancellationToken cancellation)
    {
        StoreFile.Execute(connection, $"DROP TABLE Search; {Create} DELETE FROM SearchWords;", transaction);
        foreach (var (id, fields) in stored.All())
        {
            cancellation.ThrowIfCancellationRequested();
            Insert(id, fields);
        }

        StoreFile.Execute(connection, CountWords, transaction);
    }

    private void Insert(int id, SearchFields fields) =>
        rows.Execute("INSERT INTO Search(rowid, Title, Summary, Tags, Place, Body) VALUES ($0, $1, $2, $3, $4, $5)", [id, .. fields.All]);

    private static int Ask(string sql, SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
