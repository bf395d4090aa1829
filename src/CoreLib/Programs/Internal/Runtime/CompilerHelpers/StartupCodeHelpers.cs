using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>What the compiler's own start-up method calls by name.</summary>
internal static unsafe class StartupCodeHelpers
{
    internal static void InitializeEntryAssembly(RuntimeTypeHandle entryAssemblyType)
    {
        System.Reflection.RuntimeAssembly.EntryType = entryAssemblyType;
    }

    internal static void InitializeCommandLineArgs(int argc, sbyte** argv)
    {
    }

    internal static void RunModuleInitializers() => StartupCode.RunModuleInitializers();

    internal static string[] GetMainMethodArguments()
    {
        // The first argument is the program's own name.
        int count = Math.Max(StartupCode.ArgumentCount - 1, 0);
        string[] arguments = new string[count];
        for (int i = 0; i < count; i++)
        {
            arguments[i] = Utf8Text.Decode(
                MemoryMarshal.CreateReadOnlySpanFromNullTerminated(StartupCode.Arguments[i + 1]));
        }

        return arguments;
    }

    internal static int Shutdown() => Environment.ExitCode;
}
