using Microsoft.Net.Http.Headers;

namespace Sanjog.Web.Downloads;

/// <summary>Takes out of a request what RFC 9110 says is to be ignored, and the framework minds.</summary>
internal static class DownloadConditions
{
    private const string Unit = "bytes=";

    public static void Tidy(IHeaderDictionary request, EntityTagHeaderValue tag, DateTimeOffset? modified)
    {
        // Section 14.2: a range in another unit. The framework takes any for bytes.
        if (!request.Range.ToString().StartsWith(Unit, StringComparison.OrdinalIgnoreCase) || !IsSameFile(request, tag, modified))
        {
            request.Remove(HeaderNames.Range);
        }

        // Section 13.1.3 and 13.1.4: a tag counts before a date.
        if (request.ContainsKey(HeaderNames.IfNoneMatch))
        {
            request.Remove(HeaderNames.IfModifiedSince);
        }

        if (request.ContainsKey(HeaderNames.IfMatch))
        {
            request.Remove(HeaderNames.IfUnmodifiedSince);
        }
    }

    // Section 13.1.5: the same strong tag or the very date, or else the whole. The framework sends a part where it can't read the
    // condition, and to whoever has any date from the last change on.
    private static bool IsSameFile(IHeaderDictionary request, EntityTagHeaderValue tag, DateTimeOffset? modified)
    {
        if (!request.ContainsKey(HeaderNames.IfRange))
        {
            return true;
        }

        return RangeConditionHeaderValue.TryParse(request.IfRange.ToString(), out var condition)
            && (condition.EntityTag is { } known ? known.Compare(tag, useStrongComparison: true) : condition.LastModified == modified);
    }
}
