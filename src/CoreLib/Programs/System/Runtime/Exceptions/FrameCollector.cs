using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>Notes where the calling thread is: the addresses of its frames, newest first.</summary>
[StackTraceHidden]
internal static unsafe class FrameCollector
{
    /// <summary>The frames from the caller of the caller on.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint[] Collect()
    {
        FrameRegisters registers;
        Capture(&registers);
        nint[] addresses = new nint[16];
        int count = 0;
        StackWalker walker = default;
        walker.Start(&registers, isFault: false);
        do
        {
            if (walker.IsMethod && !walker.IsSameAsPrevious)
            {
                if (count == addresses.Length)
                {
                    Array.Resize(ref addresses, count * 2);
                }

                addresses[count++] = (nint)walker.Address;
            }
        }
        while (walker.MoveNext());

        // The first is this method.
        return new ReadOnlySpan<nint>(addresses, 1, count - 1).ToArray();
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_capture_registers")]
    private static extern void Capture(FrameRegisters* registers);
}
