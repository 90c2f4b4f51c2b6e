namespace Sanjog.Data.Search;

/// <summary>What can be found.</summary>
public enum SearchKind
{
    Story,
    Page,
    Role,
    Registration,
    Report,
    HelpLine,
}
