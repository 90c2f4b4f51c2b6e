using System.Collections.Concurrent;
using System.Text.Json;

namespace Sanjog.Browser.Tests.Leaving;

/// <summary>
/// Sees every frame that the window shows, as somebody would who stands behind the reader. The browser tells of them by itself; asked
/// while a page is on its way, it would answer only when that has come.
/// </summary>
internal sealed class Eye(ICDPSession session)
{
    private readonly ConcurrentQueue<(double Time, bool Blank)> frames = new();

    public IEnumerable<(double Time, bool Blank)> Frames => frames;

    public static async Task<Eye> OpenAsync(IPage tab)
    {
        var session = await tab.Context.NewCDPSessionAsync(tab);
        var eye = new Eye(session);
        session.Event("Page.screencastFrame").OnEvent += (_, frame) => eye.See((JsonElement)frame!);
        await session.SendAsync("Page.startScreencast", new() { ["format"] = "png", ["everyNthFrame"] = 1 });
        return eye;
    }

    /// <summary>Frames that showed something after this instant, in milliseconds since 1970.</summary>
    public int ShownSince(double instant) => frames.Count(frame => !frame.Blank && frame.Time > instant);

    private void See(JsonElement frame)
    {
        var time = frame.GetProperty("metadata").GetProperty("timestamp").GetDouble() * 1000;
        frames.Enqueue((time, Picture.IsOneColour(frame.GetProperty("data").GetBytesFromBase64())));

        // Only then comes the next one. When the window has closed meanwhile, nobody waits for it.
        _ = session.SendAsync("Page.screencastFrameAck", new() { ["sessionId"] = frame.GetProperty("sessionId").GetInt32() })
            .ContinueWith(sent => sent.Exception, TaskScheduler.Default);
    }
}
