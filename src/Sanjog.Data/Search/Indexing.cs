namespace Sanjog.Data.Search;

/// <summary>How the index of words comes to agree with what a publication stores.</summary>
internal enum Indexing
{
    /// <summary>It was empty, and gets what comes.</summary>
    FromNothing,

    /// <summary>It gets what comes, and what goes is taken out of it word by word, which takes some forty times as long.</summary>
    Changes,

    /// <summary>It is emptied, and filled with all that is stored in the end.</summary>
    Anew,
}
