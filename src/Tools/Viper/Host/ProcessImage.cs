using System.Runtime.InteropServices;

namespace ViperOS.Tools.Viper.Host;

/// <summary>Replaces this process by another program, which thereby owns the terminal and its signals.</summary>
public static partial class ProcessImage
{
    /// <summary>Does not return unless it fails.</summary>
    /// <exception cref="ViperException">The program cannot be executed.</exception>
    public static ViperException Replace(string program, IReadOnlyList<string> arguments)
    {
        Console.Out.Flush();
        Console.Error.Flush();
        string?[] argv = [program, .. arguments, null];
        _ = Execute(program, argv);
        return new ViperException($"cannot start {program}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "execvp", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string file, string?[] argv);
}
