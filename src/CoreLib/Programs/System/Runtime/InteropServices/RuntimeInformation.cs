namespace System.Runtime.InteropServices;

/// <summary>What the program runs on.</summary>
public static class RuntimeInformation
{
    public static string FrameworkDescription => ".NET 10.0.0";

    public static string RuntimeIdentifier => "viperos-arm64";

    public static Architecture ProcessArchitecture => Architecture.Arm64;

    public static Architecture OSArchitecture => Architecture.Arm64;

    public static string OSDescription => $"{SystemNames.System} {SystemNames.Release} {SystemNames.Version}";

    /// <summary>The one name is VIPEROS.</summary>
    public static bool IsOSPlatform(OSPlatform osPlatform) => osPlatform.Equals(OSPlatform.Create("VIPEROS"));
}
