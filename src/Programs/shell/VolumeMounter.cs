using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Programs.Shell;

/// <summary>Mounts devices through the supervisor, and waits until it is known whether that worked.</summary>
internal sealed class VolumeMounter(SupervisorClient supervisor, MountFlags flags)
{
    public const int MaximumName = VolumeStatus.MaximumName;

    /// <summary>The volume with the system's files, if these are not in memory.</summary>
    public const string SystemVolume = "System";

    /// <summary>How long a server may say nothing before the supervisor is asked whether it still lives.</summary>
    private const ulong Patience = 10 * Clock.NanosecondsPerSecond;

    /// <summary>A server that dies so often while it mounts will not get any further.</summary>
    private const uint MaximumRestarts = 8;

    private const int MaximumVolumes = 64;

    private const int MaximumNumber = 99;
    private const string NameOfNameless = "DISK";

    /// <summary>What vinit takes as a volume's name.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= MaximumName && name[0] != '.' && name.AsSpan().IndexOfAnyExcept(s_letters) < 0;

    private static readonly System.Buffers.SearchValues<char> s_letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    /// <summary>Under a name, without the colon. The errors are those of ISupervisor.MountVolume and IFileSystemControl.Describe.</summary>
    public ErrorNumber Mount(string device, string name) => IsReserved(name) ? ErrorNumber.EEXIST : Mount(device, name, out _);

    /// <summary>It means the volume that the system runs from, also where that is in memory.</summary>
    public static bool IsReserved(string name) => name.Equals(SystemVolume, StringComparison.OrdinalIgnoreCase);

    /// <summary>Under the name that the volume has, changed where it is no name here or is taken.</summary>
    /// <param name="device">A disk or partition.</param>
    /// <param name="name">What it is called now, without the colon.</param>
    /// <param name="kind">Of file system.</param>
    public unsafe ErrorNumber MountByLabel(string device, out string name, out string kind)
    {
        name = device;
        kind = "";
        ErrorNumber error = Mount(device, device, out FileSystemDescription description);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        kind = TextOf(new ReadOnlySpan<byte>(description.Name, FileSystemDescription.MaximumName));
        string wanted = NameFor(TextOf(new ReadOnlySpan<byte>(description.Label, FileSystemDescription.MaximumLabel)));
        error = ErrorNumber.EEXIST;
        for (int number = 0; error == ErrorNumber.EEXIST && number <= MaximumNumber; number++)
        {
            string suffix = number == 0 ? "" : number.ToString();
            name = wanted[..int.Min(wanted.Length, MaximumName - suffix.Length)] + suffix;
            error = IsReserved(name) ? ErrorNumber.EEXIST : supervisor.RenameVolume(Utf8Text.Of(device), Utf8Text.Of(name));
        }

        if (error != ErrorNumber.None)
        {
            // It has a name as it is.
            name = device;
        }

        return ErrorNumber.None;
    }

    /// <summary>Whether a volume is mounted, and cannot be changed.</summary>
    public bool CanOnlyRead(string name)
    {
        ErrorNumber error = supervisor.OpenVolume(Utf8Text.Of(name), out Connection control);
        if (error != ErrorNumber.None)
        {
            return false;
        }

        error = new FileSystemControlClient(control, Deadline.After(Patience)).Describe(out FileSystemDescription description);
        control.Close();
        return error == ErrorNumber.None && description.Status.IsReadOnly != 0;
    }

    private ErrorNumber Mount(string device, string name, out FileSystemDescription description)
    {
        description = default;
        ErrorNumber error = supervisor.MountVolume(Utf8Text.Of(device), Utf8Text.Of(name), flags, out Connection control);
        if (error == ErrorNumber.EBUSY)
        {
            DiskList.AwaitClosing(supervisor);
            error = supervisor.MountVolume(Utf8Text.Of(device), Utf8Text.Of(name), flags, out control);
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        // As long as it takes: after a crash there may be much to replay, and how fast the medium is nobody knows.
        do
        {
            error = new FileSystemControlClient(control, Deadline.After(Patience)).Describe(out description);
        }
        while (error == ErrorNumber.ETIMEDOUT && IsServed(name));

        control.Close();
        if (error != ErrorNumber.None)
        {
            supervisor.RemoveVolume(Utf8Text.Of(name));
        }

        return error;
    }

    /// <summary>Whether something may still come of the volume's server.</summary>
    private unsafe bool IsServed(string name)
    {
        VolumeStatus[] volumes = new VolumeStatus[MaximumVolumes];
        if (supervisor.ListVolumes(0, volumes, out int count) != ErrorNumber.None)
        {
            return false;
        }

        foreach (ref readonly VolumeStatus volume in volumes.AsSpan(0, count))
        {
            fixed (byte* text = volume.Name)
            {
                if (TextOf(new ReadOnlySpan<byte>(text, MaximumName)).Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return volume.State != ServiceState.Failed && volume.RestartCount < MaximumRestarts;
                }
            }
        }

        return false;
    }

    private static string NameFor(string label)
    {
        char[] letters = label.Trim().ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = s_letters.Contains(letters[i]) ? letters[i] : '_';
        }

        string name = new string(letters).TrimStart('.');
        return name.Length == 0 ? NameOfNameless : name[..int.Min(name.Length, MaximumName)];
    }

    private static string TextOf(ReadOnlySpan<byte> text) => Utf8Text.ToString(text.TrimEnd((byte)0));
}
