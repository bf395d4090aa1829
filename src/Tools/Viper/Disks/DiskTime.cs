using System.Globalization;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>
/// The time and the random numbers that go into images. With SOURCE_DATE_EPOCH in the environment (reproducible-builds.org) they are the same
/// each time, and so is the image.
/// </summary>
public static class DiskTime
{
    private const long NanosecondsPerTick = 100;

    public static bool IsFixed => FixedSeconds is not null;

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    public static long Now => FixedSeconds is { } seconds ? seconds * 1_000_000_000 : Of(DateTime.UtcNow);

    private static long? FixedSeconds
    {
        get
        {
            string? text = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH");
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) ? seconds : null;
        }
    }

    public static long Of(DateTime time) => (time.ToUniversalTime() - DateTime.UnixEpoch).Ticks * NanosecondsPerTick;

    public static DateTime ToDateTime(long nanoseconds) => DateTime.UnixEpoch.AddTicks(nanoseconds / NanosecondsPerTick);
}
