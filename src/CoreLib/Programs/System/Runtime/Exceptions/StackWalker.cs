using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>
/// Goes from a frame to its callers. Where a handler was called by the dispatcher of an earlier exception, the walk does not go through
/// that dispatcher and the frames it has left behind, but on from the frame that the handler belongs to ("collided unwind").
/// </summary>
internal unsafe struct StackWalker
{
    /// <summary>As a clause index: consider all clauses of the frame.</summary>
    public const uint AllClauses = uint.MaxValue;

    public FrameRegisters Registers;

    /// <summary>What is known of the code of this frame; undefined where <see cref="IsKnown"/> is false.</summary>
    public FrameDescription Frame;

    public MethodData Method;

    /// <summary>The address to look things up by: inside the instruction that calls, or the instruction that faults.</summary>
    public nuint Address;

    /// <summary>Only clauses outside that of this index protect the frame, because the walk came from its handler.</summary>
    public uint AfterClause;

    /// <summary>The code has a description; the walk can go on from here.</summary>
    public bool IsKnown;

    /// <summary>The frame is one of compiled code and not of assembly.</summary>
    public bool IsMethod;

    /// <summary>The walk came here from a handler of this very frame, which has stood for it already.</summary>
    public bool IsSameAsPrevious;

    /// <summary>Begins at registers whose program counter is an instruction that faulted, or one behind a call.</summary>
    public void Start(FrameRegisters* registers, bool isFault)
    {
        Registers = *registers;
        AfterClause = AllClauses;
        IsSameAsPrevious = false;
        Describe(isFault ? Registers.ProgramCounter : Registers.ProgramCounter - 1);
    }

    /// <summary>Goes to the caller. False at the outermost frame.</summary>
    public bool MoveNext()
    {
        if (!IsKnown || !FrameUnwinder.TryUnwind(in Frame, Address, ref Registers, nuint.MaxValue))
        {
            IsKnown = false;
            return false;
        }

        if (HandlerThunks.IsReturnAddress(Registers.ProgramCounter))
        {
            // The thunk keeps the exception's record in its frame.
            ExceptionRecord* record = *(ExceptionRecord**)(Registers.StackPointer + HandlerThunks.RecordOffset);
            uint clause = record->CurrentClause;
            Continue(ref record->Walker);
            AfterClause = clause;
            IsSameAsPrevious = true;
            return true;
        }

        byte* previousMethod = IsMethod && Method.IsFunclet ? Method.MethodStart : null;
        nuint previousFrame = Registers.FramePointer;
        AfterClause = AllClauses;
        Describe(Registers.ProgramCounter - 1);

        // A finally block that its own method has called.
        IsSameAsPrevious = previousMethod != null && IsMethod && Method.MethodStart == previousMethod
            && Registers.FramePointer == previousFrame;
        return true;
    }

    // Field by field: the record's own walker may be further on than this one later.
    private void Continue(ref StackWalker other)
    {
        Registers = other.Registers;
        Frame = other.Frame;
        Method = other.Method;
        Address = other.Address;
        IsKnown = other.IsKnown;
        IsMethod = other.IsMethod;
    }

    private void Describe(nuint address)
    {
        Address = address;
        IsKnown = ImageFrames.Table.TryFind(address, out Frame);
        IsMethod = IsKnown && MethodData.TryRead(Frame.LanguageData, Frame.Start, out Method);
    }
}
