using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Threading;

namespace System;

/// <summary>Named data and switches of the program. The lock guards both.</summary>
public static class AppContext
{
    private static readonly Lock s_lock = new();
    private static Dictionary<string, object?>? s_data;
    private static Dictionary<string, bool>? s_switches;

    /// <summary>The directory of the program's file, with a separator at the end.</summary>
    public static string BaseDirectory => field ??= FindBaseDirectory();

    public static string? TargetFrameworkName => ".NETCoreApp,Version=v10.0";

    public static object? GetData(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        lock (s_lock)
        {
            return s_data?.GetValueOrDefault(name);
        }
    }

    public static void SetData(string name, object? data)
    {
        ArgumentNullException.ThrowIfNull(name);
        lock (s_lock)
        {
            (s_data ??= [])[name] = data;
        }
    }

    public static bool TryGetSwitch(string switchName, out bool isEnabled)
    {
        ArgumentException.ThrowIfNullOrEmpty(switchName);
        lock (s_lock)
        {
            if (s_switches != null && s_switches.TryGetValue(switchName, out isEnabled))
            {
                return true;
            }

            if (s_data != null && s_data.TryGetValue(switchName, out object? data) && data is string text && bool.TryParse(text, out isEnabled))
            {
                return true;
            }
        }

        isEnabled = false;
        return false;
    }

    public static void SetSwitch(string switchName, bool isEnabled)
    {
        ArgumentException.ThrowIfNullOrEmpty(switchName);
        lock (s_lock)
        {
            (s_switches ??= [])[switchName] = isEnabled;
        }
    }

    private static string FindBaseDirectory()
    {
        string directory = Environment.ProcessPath is { } path ? Path.GetDirectoryName(path)! : Environment.CurrentDirectory;
        return directory.EndsWith('/') || directory.EndsWith(':') ? directory : directory + "/";
    }
}
