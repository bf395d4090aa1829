using System.Runtime.InteropServices;
using Internal.Runtime.CompilerHelpers;

namespace System.Runtime;

/// <summary>
/// What the environment says about the heap, read once before the first object: <c>VIPER_GC_TRACE=1</c> (a line per collection on
/// standard error), <c>VIPER_GC_STRESS=n</c> (every allocation takes the slow path, and each n-th collects), and
/// <c>VIPER_GC_HEAP_LIMIT=n</c> (bytes, or with K, M or G).
/// </summary>
internal static unsafe class GcSettings
{
    public static bool IsTracing { get; private set; }

    /// <summary>0: no stress.</summary>
    public static uint StressInterval { get; private set; }

    /// <summary>0: none given.</summary>
    public static nuint HeapLimit { get; private set; }

    public static void Initialize()
    {
        for (byte** entry = StartupCode.EnvironmentVariables; *entry != null; entry++)
        {
            // Nearly no program has any of them: look at the first letters only.
            byte* text = *entry;
            if (*text != 'V')
            {
                continue;
            }

            ReadOnlySpan<byte> variable = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text);
            if (TryGetNumber(variable, "VIPER_GC_TRACE="u8, out nuint value))
            {
                IsTracing = value != 0;
            }
            else if (TryGetNumber(variable, "VIPER_GC_STRESS="u8, out value))
            {
                StressInterval = (uint)value;
            }
            else if (TryGetNumber(variable, "VIPER_GC_HEAP_LIMIT="u8, out value))
            {
                HeapLimit = value;
            }
        }
    }

    private static bool TryGetNumber(ReadOnlySpan<byte> variable, ReadOnlySpan<byte> name, out nuint value)
    {
        value = 0;
        if (!variable.StartsWith(name))
        {
            return false;
        }

        for (int i = name.Length; i < variable.Length; i++)
        {
            byte c = variable[i];
            switch (c)
            {
                case >= (byte)'0' and <= (byte)'9':
                    value = (value * 10) + c - '0';
                    break;
                case (byte)'K':
                    value <<= 10;
                    break;
                case (byte)'M':
                    value <<= 20;
                    break;
                case (byte)'G':
                    value <<= 30;
                    break;
                default:
                    return true;
            }
        }

        return true;
    }
}
