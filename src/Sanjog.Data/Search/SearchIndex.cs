using System.Globalization;
using Microsoft.Data.Sqlite;
using Sanjog.Data.Store;

namespace Sanjog.Data.Search;

/// <summary>
/// Keeps the index of words in step with the files, inside the transaction of the seeder. The index (SQLite's FTS5) holds no
/// text, only where words stand, so to take a text out it has to be told it once more.
/// </summary>
internal sealed class SearchIndex(SqliteConnection connection, SqliteTransaction transaction, RowWriter rows, Indexing indexing)
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

    private const string CountWords =
        """
        CREATE VIRTUAL TABLE temp.WordsOfAll USING fts5vocab(main, Search, row);
        INSERT INTO SearchWords (Word, Entries) SELECT term, doc FROM temp.WordsOfAll;
        DROP TABLE temp.WordsOfAll;
        """;

    // So many take about a fifth of a second.
    private const int MostMadeAnew = 500;

    private readonly WordCounts words = new();
    private readonly StoredFields stored = new(connection, transaction);

    // Asked for before anything is taken out, so that no number comes again within one publication.
    private int lastId = Ask("SELECT coalesce(max(Id), 0) FROM SearchEntries", connection, transaction);

    public void Add(IEnumerable<SearchDocument> documents)
    {
        foreach (var document in documents)
        {
            var id = ++lastId;
            rows.Add(document.Entry with { Id = id });
            if (indexing != Indexing.Anew)
            {
                Insert(id, document.Fields);
            }

            if (indexing == Indexing.Changes)
            {
                words.Count(id, document.Fields, 1);
            }
        }
    }

    /// <summary>Takes out all that a file gave. To be called before the file's row goes.</summary>
    public void Remove(string path)
    {
        if (indexing != Indexing.Changes)
        {
            return;
        }

        foreach (var (id, fields) in stored.Of(path))
        {
            rows.Execute("INSERT INTO Search(Search, rowid, Title, Summary, Tags, Place, Body) VALUES ('delete', $0, $1, $2, $3, $4, $5)", [id, .. fields.All]);
            words.Count(id, fields, -1);
        }
    }

    /// <summary>Writes what is left to write. To be called once, at the end.</summary>
    public void Finish()
    {
        switch (indexing)
        {
            case Indexing.Changes:
                words.Write(rows);
                break;
            case Indexing.Anew:
                FillAnew();
                break;
            default:
                // The index can say so itself, in a fraction of the time, when it has to be read from end to end anyway.
                StoreFile.Execute(connection, CountWords, transaction);
                break;
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
            if (Ask("SELECT count(*) FROM SearchEntries", connection, transaction) <= MostMadeAnew)
            {
                using var rows = new RowWriter(connection, transaction);
                new SearchIndex(connection, transaction, rows, Indexing.Anew).Finish();
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

    private void FillAnew()
    {
        StoreFile.Execute(connection, $"DROP TABLE Search; {Create} DELETE FROM SearchWords;", transaction);
        foreach (var (id, fields) in stored.All())
        {
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
