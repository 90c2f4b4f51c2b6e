using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sanjog.Benchmarks.Seeding;
using Sanjog.Content;
using Sanjog.Content.Search;
using Sanjog.Data;
using Sanjog.Data.Search;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Benchmarks.Searching;

/// <summary>Searches a store of so many stories, as the site does for each request: with a context of its own, and nothing kept.</summary>
internal sealed class SearchingMeasurement : IDisposable
{
    private const int Seed = 1;

    private readonly MeasuredContent content;
    private readonly int stories;
    private readonly ServiceProvider services;
    private readonly List<string> paths;

    public SearchingMeasurement(int stories)
    {
        this.stories = stories;
        content = new MeasuredContent(stories);
        var store = new StoreFile(content.StorePath);
        services = new ServiceCollection().AddSanjogData().AddSingleton(store)
            .AddScoped(_ => new Viewing(DateTime.UtcNow, Drafts: false, Samples: true)).BuildServiceProvider();
        new Seeder(store).Seed(ContentFolder.Scan(content.Folder), PublishingRules.None, new SeedOptions());
        paths = [.. Directory.GetFiles(Path.Combine(content.Folder, "stories")).Order(StringComparer.Ordinal)];
    }

    public async Task RunAsync(int searches, CancellationToken cancellation)
    {
        var queries = new InventedQueries([.. paths.Take(100).Select(WordsOf)], Seed);
        var random = new Random(Seed);
        await TimeAsync(searches / 10, SearchAsync);
        Show("a search", await TimeAsync(searches, SearchAsync));
        await TimeAsync(searches / 10, ReadStoryAsync);
        Show("a story with what is related to it", await TimeAsync(searches, ReadStoryAsync));

        Task SearchAsync(IServiceProvider scope) => scope.GetRequiredService<SearchQueries>().FindAsync(queries.Next(), null, 1, cancellation);

        Task ReadStoryAsync(IServiceProvider scope) =>
            scope.GetRequiredService<StoryQueries>().FindAsync(Path.GetFileNameWithoutExtension(paths[random.Next(paths.Count)]), cancellation);
    }

    public void Dispose()
    {
        services.Dispose();
        StoreFile.CloseIdleConnections();
        content.Dispose();
    }

    private static string[] WordsOf(string path) => [.. SearchWords.In(File.ReadAllText(path).Split("---")[^1].Normalize()).Select(word => word.Folded)];

    private async Task<Taken> TimeAsync(int times, Func<IServiceProvider, Task> act)
    {
        var taken = new List<double>();
        var processor = Environment.CpuUsage.TotalTime;
        for (var time = 0; time < times; time++)
        {
            await using var scope = services.CreateAsyncScope();
            var start = Stopwatch.GetTimestamp();
            await act(scope.ServiceProvider);
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        taken.Sort();
        return new Taken(taken, (Environment.CpuUsage.TotalTime - processor) / times);
    }

    private void Show(string what, Taken taken) => Console.WriteLine(
        $"{stories,7} stories, {what}: median {taken.At(50):0.00} ms, 95 of 100 within {taken.At(95):0.00} ms, longest {taken.At(100):0.0} ms; "
        + $"of a processor, {taken.Processor.TotalMilliseconds:0.00} ms on average");

    /// <param name="Milliseconds">Shortest first.</param>
    /// <param name="Processor">On average. Unlike the others, it does not grow with what else the machine does.</param>
    private sealed record Taken(List<double> Milliseconds, TimeSpan Processor)
    {
        public double At(int percent) => Milliseconds[Math.Min(Milliseconds.Count - 1, Milliseconds.Count * percent / 100)];
    }
}
