using System.Globalization;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>What Linux tells in /proc about the site's process.</summary>
internal static class SiteInside
{
    // Where SQLite locks while it writes: bytes 120 to 122 of the log's index (write, checkpoint, recover), and from this
    // byte on in the store itself (os_unix.c, os.h).
    private const long FirstLogLock = 120;
    private const long LastLogLock = 122;
    private const long FirstStoreLock = 0x40000000;

    /// <summary>True while the process holds one of the locks under which SQLite changes a store or its log.</summary>
    public static bool IsWriting(int processId)
    {
        var id = processId.ToString(CultureInfo.InvariantCulture);
        return File.ReadLines("/proc/locks").Any(line =>
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, "POSIX", _, "WRITE", var owner, _, var start, ..]
            && owner == id
            && long.Parse(start, CultureInfo.InvariantCulture) is (>= FirstLogLock and <= LastLogLock) or >= FirstStoreLock);
    }

    public static int OpenFiles(int processId) => Directory.EnumerateFiles($"/proc/{processId}/fd").Count();

    /// <summary>Resident memory in megabytes.</summary>
    public static long Memory(int processId)
    {
        var line = File.ReadLines($"/proc/{processId}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
