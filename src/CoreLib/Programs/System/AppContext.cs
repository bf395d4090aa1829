using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>Switches of the program; none is ever set.</summary>
public static class AppContext
{
    public static string BaseDirectory => "";

    public static string? TargetFrameworkName => null;

    public static bool TryGetSwitch(string switchName, out bool isEnabled)
    {
        isEnabled = false;
        return false;
    }

    public static object? GetData(string name) => null;
}
