using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;

namespace Sanjog.Content.Stories;

/// <summary>Reads the record of consent, asks for it where it is missing, and says in time when it runs out.</summary>
/// <param name="today">The day on which advice is asked for; null where only errors count.</param>
internal sealed class ConsentReader(PublishingRules rules, DateOnly? today, Problems problems)
{
    private const string Key = "consent";
    private const string Until = "until";
    private const string ReviewBy = "reviewBy";
    private const int ReferenceLength = 40;

    // Time to find whoever the story belongs to, and to ask without hurry.
    private const int DaysAhead = 60;

    /// <summary>Null when there is none.</summary>
    public Consent? Read(KeyReader keys)
    {
        if (!keys.Has(Key) && (rules.RequireConsent || today is not null))
        {
            problems.Add(
                keys.At,
                Codes.NoConsent,
                "No consent is recorded for this story. Add 'consent' with its reference and the day it was recorded.",
                rules.RequireConsent ? Severity.Error : Severity.Warning);
        }

        return keys.Map(Key, ReadConsent);
    }

    private Consent ReadConsent(KeyReader keys)
    {
        var consent = new Consent(
            keys.RequiredText("reference", ReferenceLength),
            keys.RequiredDate("recorded"),
            keys.Text("scope"),
            keys.Date(Until),
            keys.Date(ReviewBy));
        JudgeEnd(keys, consent);
        if (consent.ReviewBy is { } reviewBy && IsNear(reviewBy))
        {
            problems.Add(
                keys.PositionOf(ReviewBy), Codes.ConsentEnding, $"Consent {(reviewBy < today ? "was" : "is")} to be asked for again by {reviewBy:yyyy-MM-dd}. Ask, and write down the next day.");
        }

        return consent;
    }

    private void JudgeEnd(KeyReader keys, Consent consent)
    {
        if (consent.Until < consent.Recorded)
        {
            problems.Add(
                keys.PositionOf(Until), Codes.DatesReversed,
                $"Consent ends on {consent.Until:yyyy-MM-dd}, before the day it was recorded, so the story would never be seen. Correct 'until' or 'recorded'.");
        }
        else if (consent.Until is { } until && IsNear(until))
        {
            problems.Add(keys.PositionOf(Until), Codes.ConsentEnding, until < today
                ? $"Consent ended on {until:yyyy-MM-dd}, and the story is no longer seen. Ask anew, or take it down with 'status: withdrawn'."
                : $"Consent ends on {until:yyyy-MM-dd}, and the story is then no longer seen. Ask anew in time.");
        }
    }

    private bool IsNear(DateOnly day) => day <= today?.AddDays(DaysAhead);
}
