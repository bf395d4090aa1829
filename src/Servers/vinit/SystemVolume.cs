using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// The volume with the system's files, until it is known whether it can be mounted: the shell waits for that. Where it cannot, the files of the boot archive take
/// its place.
/// </summary>
/// <param name="program">Its server; null if there is no such device.</param>
/// <param name="device">The name of the device.</param>
/// <param name="files">The channel of the server with the boot archive's files.</param>
/// <param name="names">In which the volume has its names.</param>
internal sealed class SystemVolume(VolumeProgram? program, ReadOnlySpan<byte> device, Channel files, Namespace names)
{
    private const int MaximumText = 512;

    private readonly byte[] _device = device.ToArray();

    public VolumeProgram? Program { get; } = program;

    public ReadOnlySpan<byte> Device => _device;

    /// <summary>It is mounted, or something else is in its place.</summary>
    public bool IsDecided { get; set; } = program is null;

    /// <summary>When somebody who waits has waited for long enough.</summary>
    public ulong Deadline { get; set; }

    public ErrorNumber FallBack()
    {
        IsDecided = true;
        return Program is null ? ErrorNumber.None : Assigns.BindSystemInMemory(names, files);
    }

    /// <summary>What the user has to know, and what he can do.</summary>
    public byte[] Explain(ErrorNumber error)
    {
        ReadOnlySpan<byte> reason = MountErrorText.For(error);
        if (error == ErrorNumber.ENOENT && Program is not null)
        {
            reason = "the system's files are not on it"u8;
        }
        else if (error == ErrorNumber.EINVAL)
        {
            reason = "there is no file system on it that is known"u8;
        }

        Span<byte> text = stackalloc byte[MaximumText];
        return new LogLine(text).Add("The system's disk, "u8).Add(_device).Add(", cannot be used: "u8).Add(reason)
            .Add(".\nAll files are in memory now, and what you write to SYS: is gone at the end. On the host, viper fsck --repair\n"u8)
            .Add("puts a damaged image right; where there is no image, viper run makes a new one."u8).ToArray();
    }
}
