using System.Reflection;

namespace System.Runtime.InteropServices;

/// <summary>Shared libraries: there are none, so that none is ever found.</summary>
public static class NativeLibrary
{
    public static nint Load(string libraryPath)
    {
        ArgumentNullException.ThrowIfNull(libraryPath);
        throw NotFound(libraryPath);
    }

    public static nint Load(string libraryName, Assembly assembly, DllImportSearchPath? searchPath)
    {
        ArgumentNullException.ThrowIfNull(libraryName);
        ArgumentNullException.ThrowIfNull(assembly);
        throw NotFound(libraryName);
    }

    public static bool TryLoad(string libraryPath, out nint handle)
    {
        ArgumentNullException.ThrowIfNull(libraryPath);
        handle = 0;
        return false;
    }

    public static bool TryLoad(string libraryName, Assembly assembly, DllImportSearchPath? searchPath, out nint handle)
    {
        ArgumentNullException.ThrowIfNull(libraryName);
        ArgumentNullException.ThrowIfNull(assembly);
        handle = 0;
        return false;
    }

    public static void Free(nint handle)
    {
    }

    public static nint GetExport(nint handle, string name)
    {
        Check(handle, name);
        throw new EntryPointNotFoundException($"Unable to find an entry point named '{name}' in shared library.");
    }

    public static bool TryGetExport(nint handle, string name, out nint address)
    {
        Check(handle, name);
        address = 0;
        return false;
    }

    public static nint GetMainProgramHandle() => throw new PlatformNotSupportedException();

    /// <summary>Kept, and never asked: functions are found when a program is linked.</summary>
    public static void SetDllImportResolver(Assembly assembly, DllImportResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resolver);
    }

    private static void Check(nint handle, string name)
    {
        if (handle == 0)
        {
            throw new ArgumentNullException(nameof(handle));
        }

        ArgumentNullException.ThrowIfNull(name);
    }

    private static DllNotFoundException NotFound(string name) => new($"Unable to load shared library '{name}' or one of its dependencies.");
}
