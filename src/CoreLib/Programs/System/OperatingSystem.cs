using System.ComponentModel;
using System.Runtime.Serialization;

namespace System;

/// <summary>An operating system and its version.</summary>
public sealed class OperatingSystem : ISerializable, ICloneable
{
    private const string OwnName = "VIPEROS";

    public OperatingSystem(PlatformID platform, Version version)
    {
        if (platform is < PlatformID.Win32S or > PlatformID.Other)
        {
            throw new ArgumentOutOfRangeException(nameof(platform), platform, $"Illegal enum value: {(int)platform}.");
        }

        ArgumentNullException.ThrowIfNull(version);
        Platform = platform;
        Version = version;
    }

    public PlatformID Platform { get; }

    public string ServicePack => string.Empty;

    public Version Version { get; }

    public string VersionString => Platform switch
    {
        PlatformID.Win32S => "Microsoft Win32S ",
        PlatformID.Win32Windows => Version.Major > 4 || (Version.Major == 4 && Version.Minor > 0)
            ? "Microsoft Windows 98 "
            : "Microsoft Windows 95 ",
        PlatformID.Win32NT => "Microsoft Windows NT ",
        PlatformID.WinCE => "Microsoft Windows CE ",
        PlatformID.Unix => "Unix ",
        PlatformID.Xbox => "Xbox ",
        PlatformID.MacOSX => "Mac OS X ",
        _ => "Other ",
    } + Version;

    public static bool IsOSPlatform(string platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return platform.Equals(OwnName, StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsOSPlatformVersionAtLeast(string platform, int major, int minor = 0, int build = 0, int revision = 0) =>
        IsOSPlatform(platform) && Environment.OSVersion.Version >= new Version(major, minor, Math.Max(build, 0), Math.Max(revision, 0));

    public static bool IsBrowser() => false;

    public static bool IsWasi() => false;

    public static bool IsLinux() => false;

    public static bool IsFreeBSD() => false;

    public static bool IsFreeBSDVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => false;

    public static bool IsAndroid() => false;

    public static bool IsAndroidVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => false;

    public static bool IsIOS() => false;

    public static bool IsIOSVersionAtLeast(int major, int minor = 0, int build = 0) => false;

    public static bool IsMacOS() => false;

    public static bool IsMacOSVersionAtLeast(int major, int minor = 0, int build = 0) => false;

    public static bool IsMacCatalyst() => false;

    public static bool IsMacCatalystVersionAtLeast(int major, int minor = 0, int build = 0) => false;

    public static bool IsTvOS() => false;

    public static bool IsTvOSVersionAtLeast(int major, int minor = 0, int build = 0) => false;

    public static bool IsWatchOS() => false;

    public static bool IsWatchOSVersionAtLeast(int major, int minor = 0, int build = 0) => false;

    public static bool IsWindows() => false;

    public static bool IsWindowsVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => false;

    [Obsolete("Formatter-based serialization is obsolete and should not be used.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    public object Clone() => new OperatingSystem(Platform, Version);

    public override string ToString() => VersionString;
}
