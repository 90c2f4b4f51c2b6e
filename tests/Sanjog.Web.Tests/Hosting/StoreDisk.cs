using System.Text;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>
/// Lets the site's store stand on a disk that can be full: a file system in memory that only its process sees, which takes
/// the right to mount. Where that is missing, the process's files may not grow instead: it fails at the same places, with
/// another error.
/// </summary>
internal sealed class StoreDisk
{
    private readonly string folder;
    private readonly bool isMounted;

    private StoreDisk(string folder, string? unshare)
    {
        this.folder = folder;
        isMounted = unshare is not null;
        Surroundings = isMounted
            ? $"exec {unshare} sh -c 'mount -t tmpfs -o size=4m none \"{folder}\" && exec \"$@\"' sh \"$@\""
            // A process is ended by this signal unless it is told not to mind.
            : "trap '' XFSZ";
    }

    public string Surroundings { get; }

    /// <param name="say">Is told when nothing can be mounted here.</param>
    public static async Task<StoreDisk> MakeAsync(string folder, bool mounted, Action<string> say)
    {
        Directory.CreateDirectory(folder);
        foreach (var unshare in mounted ? (string[])["unshare --mount", "unshare --map-root-user --mount"] : [])
        {
            if (await SystemTool.RunAsync("sh", "-c", $"{unshare} mount -t tmpfs none '{folder}'") == 0)
            {
                return new StoreDisk(folder, unshare);
            }
        }

        say(mounted ? "Nothing can be mounted here, neither as root nor in a namespace: the files may not grow instead." : "The files may not grow.");
        return new StoreDisk(folder, unshare: null);
    }

    public IEnumerable<string> Files(int processId) => Directory.EnumerateFiles(Seen(processId)).Select(file => Path.GetFileName(file));

    /// <param name="room">How many bytes more there shall be room for.</param>
    public async Task FillAsync(int processId, int room = 0)
    {
        if (!isMounted)
        {
            await LimitFileSizeAsync(processId, $"{4096 + room}");
            return;
        }

        await using var filler = File.Create(Path.Combine(Seen(processId), "filler"), bufferSize: 1);
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            while (true)
            {
                await filler.WriteAsync(new byte[512]);
            }
        });
        filler.SetLength(filler.Length - room);
    }

    public async Task EmptyAsync(int processId)
    {
        if (isMounted)
        {
            File.Delete(Path.Combine(Seen(processId), "filler"));
        }
        else
        {
            await LimitFileSizeAsync(processId, "unlimited");
        }
    }

    /// <summary>Waits until no file of the store holds these words.</summary>
    public async Task LosesAsync(int processId, string words)
    {
        for (var attempt = 0; Holds(processId, words) && attempt < 100; attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        Assert.False(Holds(processId, words));
    }

    private bool Holds(int processId, string words) =>
        Directory.EnumerateFiles(Seen(processId)).Any(file => File.ReadAllText(file, Encoding.Latin1).Contains(words, StringComparison.Ordinal));

    private string Seen(int processId) => isMounted ? $"/proc/{processId}/root{folder}" : folder;

    private static async Task LimitFileSizeAsync(int processId, string bytes) =>
        Assert.Equal(0, await SystemTool.RunAsync("prlimit", "--pid", $"{processId}", $"--fsize={bytes}:"));
}
