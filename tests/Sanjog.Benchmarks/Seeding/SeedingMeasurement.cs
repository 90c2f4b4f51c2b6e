using System.Globalization;

namespace Sanjog.Benchmarks.Seeding;

/// <summary>Measures one size of content and prints it.</summary>
internal sealed record SeedingMeasurement(string Program, int Runs, bool WithHugo)
{
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(10);

    public async Task RunAsync(int stories)
    {
        using var content = new MeasuredContent(stories);
        Print($"\n{stories:N0} stories");
        FromNothing(content, stories);
        var seeding = new SeedRuns(Program, content);
        var unchanged = Median(Enumerable.Range(0, Runs).Select(_ => seeding.Seed().Elapsed.TotalSeconds));
        var work = Median(Enumerable.Range(1, Runs).Select(seeding.OneChanged));
        Print($"  nothing changed, whole command     {unchanged,8:0.00} s");
        Print($"  one file changed, work of `seed`   {work,8:0.00} s");
        await WhileServingAsync(content);
    }

    // One of each in turn, so that whatever else the machine does meets both alike.
    private void FromNothing(MeasuredContent content, int stories)
    {
        var (ours, hugo) = (new List<ChildRun>(), new List<ChildRun>());
        for (var run = 0; run < Runs; run++)
        {
            ours.Add(new SeedRuns(Program, content).FromNothing());
            if (WithHugo)
            {
                hugo.Add(new HugoRuns(content).Build());
            }
        }

        var seconds = Seconds(ours);
        Print($"  from nothing                       {seconds,8:0.00} s ({Processor(ours):0.0} s of processors), {stories / seconds:N0} files/s, peak {Peak(ours):0} MB");
        if (WithHugo)
        {
            Print($"  Hugo builds the same files         {Seconds(hugo),8:0.00} s ({Processor(hugo):0.0} s of processors), peak {Peak(hugo):0} MB");
            Print($"    ours to Hugo's                   {seconds / Seconds(hugo),8:0.00}   ({Processor(ours) / Processor(hugo):0.00} of processors)");
        }
    }

    private async Task WhileServingAsync(MeasuredContent content)
    {
        using var site = new ServeRun(Program, content);
        await site.StartedAsync();
        var latencies = new List<double>();
        for (var run = 1; run <= 3 * Runs; run++)
        {
            // At any moment between two looks of the site, and also when it has just compared once more.
            await Task.Delay(TimeSpan.FromMilliseconds(700 + (run * 370 % 2000)));
            latencies.Add((await site.SaveToServedAsync($"Saved {run} times")).TotalSeconds);
        }

        Print($"  one file changed, save to served   {Median(latencies),8:0.00} s, at most {latencies.Max():0.00} s of {latencies.Count} times");
        Print($"    of which work, as it logs        {(site.Work.Any() ? Median(site.Work) : double.NaN),8:0.00} s");
        await Task.Delay(TimeSpan.FromSeconds(5));
        Print($"  idle site                          {100 * await site.IdleProcessorAsync(IdleTime),8:0.0} % of one processor");
    }

    private static double Seconds(IEnumerable<ChildRun> runs) => Median(runs.Select(run => run.Elapsed.TotalSeconds));

    private static double Processor(IEnumerable<ChildRun> runs) => Median(runs.Select(run => run.Processor.TotalSeconds));

    private static double Peak(IEnumerable<ChildRun> runs) => runs.Max(run => run.PeakBytes) / 1024.0 / 1024.0;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
