using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Fat.Checking;
using ViperOS.FileSystems.Checking;
using ViperOS.Servers.Fsd;
using ViperOS.ViperFs.Checking;

namespace ViperOS.Programs.Check;

/// <summary>
/// <c>check DEVICE [fix]</c>: what is wrong with the ViperFS or FAT volume on a device that nobody uses, and with <c>fix</c> puts it right. The connection to the device
/// it was given under the device's name. The return code is that of fsck(8).
/// </summary>
internal static class Program
{
    private const uint Entries = 128;
    private const int Unusable = 8;
    private const ulong ProgressInterval = Clock.NanosecondsPerSecond;

    private static ulong s_shown;

    public static int Main(string[] arguments)
    {
        if (arguments.Length is not (1 or 2) || (arguments.Length == 2 && arguments[1] != "fix"))
        {
            return Fail("check", "it wants a device, and \"fix\" if that is to be repaired; the shell's Check runs it"u8);
        }

        string name = arguments[0];
        bool repairs = arguments.Length == 2;
        Handle device = Startup.Find(System.Text.Encoding.UTF8.GetBytes(name));
        if (!device.IsSome)
        {
            return Fail(name, "the device was not given to this program; the shell's Check does that"u8);
        }

        Connection service = new(device);
        DeviceQueue queue = new(service, Entries);
        ErrorNumber error = new BlockDeviceClient(service).GetGeometry(out BlockGeometry geometry);
        error = error == ErrorNumber.None ? queue.Open() : error;
        if (error != ErrorNumber.None)
        {
            return Fail(name, MountErrorText.For(error));
        }

        VolumeDevice volume = new(queue, geometry);
        if (repairs && volume.IsReadOnly)
        {
            return Fail(name, "the device can only be read"u8);
        }

        s_shown = Clock.Monotonic;
        error = VolumeSectors.Create(queue, geometry, out VolumeSectors? sectors);
        if (error != ErrorNumber.None)
        {
            return Fail(name, MountErrorText.For(error));
        }

        CheckReport report = VolumeChecker.Check(volume, repairs, ShowProgress);
        if (report.ExitCode == Unusable && FatChecker.IsVolume(sectors!))
        {
            report = FatChecker.Check(sectors!, repairs, ShowProgress);
        }

        foreach (string line in report.Describe(name, repairs, $"Check {name} FIX puts them right"))
        {
            Console.WriteLine(line);
        }

        return report.ExitCode;
    }

    /// <summary>A line for each second that it takes, beside the report.</summary>
    private static void ShowProgress(string what, int percent)
    {
        ulong now = Clock.Monotonic;
        if (now - s_shown >= ProgressInterval)
        {
            s_shown = now;
            Console.Error.WriteLine(percent == 0 ? $"… {what}" : $"… {what}: {percent} %");
        }
    }

    private static int Fail(string subject, ReadOnlySpan<byte> reason)
    {
        Console.Error.WriteLine($"{subject}: {System.Text.Encoding.UTF8.GetString(reason)}");
        return Unusable;
    }
}
