using System.Security.Cryptography;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>The same content gives the same bytes, whatever language, clock and folder the server has.</summary>
public sealed class SamenessTests : IDisposable
{
    private static readonly string[] Paths =
    [
        "/", "/stories", "/stories/story-1", "/stories/story-2", "/stories/tags/ক্ষমতা", "/annual-reports", "/annual-reports/report", "/search?q=ক্ষমতা",
        "/feed.atom", "/feed.xml", "/feed.json", "/annual-reports/feed.atom", "/annual-reports/SHA256SUMS", "/sitemap.xml",
    ];

    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Pages_and_their_tags_are_the_same_whatever_the_locale_and_time_zone()
    {
        content.WriteStory("story-1", "date: 2024-02-29\nlastmod: 2024-12-31\ntags: [Istanbul, ক্ষমতা]\nplace: হাওড়া", body: "Of 1,234.5 I.\n\n## ক্ষমতা");
        content.WriteStory("story-2", "tags: [ক্ষমতা]\nconsent: {reference: C-1, recorded: 2024-01-01, until: 2199-12-31}", title: "Ilfat");
        content.WriteReport("report", "2023-24");

        var plain = await AnswersAsync("LC_ALL=C TZ=UTC", "one");

        // In Turkish the small letter of I is another one, and St. John's is half an hour off.
        Assert.Equal(plain, await AnswersAsync("LC_ALL=tr_TR.UTF-8 TZ=America/St_Johns", "two"));
        Assert.Equal(plain, await AnswersAsync("LC_ALL=bn_IN.UTF-8 TZ=Asia/Kolkata", "three"));
    }

    private async Task<List<string>> AnswersAsync(string surroundings, string store)
    {
        var path = Path.Combine(content.Folder, store, "sanjog.db");
        using var site = await RunningSite.StartAsync(content, $"export {surroundings} Site__BaseUrl=https://example.org Store__Path='{path}'");
        var answers = new List<string>();
        foreach (var page in Paths)
        {
            using var response = await site.Client.GetAsync(new Uri(page, UriKind.Relative));
            Assert.True(response.IsSuccessStatusCode, $"{page} answers {response.StatusCode}.");
            answers.Add($"{page} {response.Headers.ETag} {Convert.ToHexString(SHA256.HashData(await response.Content.ReadAsByteArrayAsync()))}");
        }

        return answers;
    }
}
