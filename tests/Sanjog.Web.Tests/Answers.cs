using System.Diagnostics;

namespace Sanjog.Web.Tests;

/// <summary>Waits for what a publication changes.</summary>
internal static class Answers
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks until the answer is as hoped; fails after thirty seconds.</summary>
    /// <returns>How long that took.</returns>
    public static async Task<TimeSpan> EventuallyAsync(this HttpClient client, string path, Func<HttpResponseMessage, string, bool> isAsHoped)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            using var response = await client.GetAsync(path);
            var text = await response.Content.ReadAsStringAsync();
            if (isAsHoped(response, text))
            {
                return waited.Elapsed;
            }

            Assert.True(waited.Elapsed < Patience, $"{path} did not become as hoped. Last answer: {(int)response.StatusCode}\n{text}");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }
}
