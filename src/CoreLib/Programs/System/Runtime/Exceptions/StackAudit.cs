namespace System.Runtime.Exceptions;

/// <summary>
/// Walks the stack of a thread that stands still at any instruction, for tests of the tables and of the unwinder (tests/Guest/UnwindChecks,
/// which reaches it as an unsafe accessor); no other program contains it. Allocates nothing and takes no lock.
/// </summary>
internal static unsafe class StackAudit
{
    private const uint LinkRegister = 1u << 11;

    /// <summary>
    /// Notes where the function of each frame begins, innermost first, and leaves the registers of the outermost frame in
    /// <paramref name="registers"/> (<see cref="FrameRegisters"/>). Gives the number of frames, or, if the walk does not end where a thread
    /// begins, the number reached, negated, less one.
    /// </summary>
    public static int Walk(nuint* registers, nuint* functions, int capacity)
    {
        StackWalker walker = default;
        walker.Start((FrameRegisters*)registers, isFault: true);
        int count = 0;
        bool isOutermost = false;
        do
        {
            if (count == capacity || !walker.IsKnown)
            {
                break;
            }

            functions[count++] = (nuint)(walker.IsMethod ? walker.Method.MethodStart : walker.Frame.Start);
            isOutermost = FrameUnwinder.TryGetRow(in walker.Frame, walker.Address, out FrameRow row) && (row.Undefined & LinkRegister) != 0;
        }
        while (!isOutermost && walker.MoveNext());

        *(FrameRegisters*)registers = walker.Registers;
        return isOutermost ? count : -count - 1;
    }
}
