using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace System.Runtime.Exceptions;

/// <summary>
/// Faults of instructions. An access close to address 0 in code with a frame description is one through a null reference and becomes a
/// <see cref="NullReferenceException"/> at the instruction. An access near the stack pointer has run over the end of the stack, which ends
/// the process with a trace. Any other fault is left to the kernel, which reports it and ends the process.
/// </summary>
internal static unsafe class HardwareFaults
{
    /// <summary>Bytes of stack that each thread needs for the handler, as <c>Native/Programs/Exceptions.S</c> has it for the main thread.
    /// Nothing but a stack overflow uses more than a few pages of it.</summary>
    public const nuint SignalStackSize = 0x8000;

    // The compiler checks for null itself where the offset is larger (it assumes less, in fact).
    private const nuint NullPages = 0x1_0000;

    // How far from the stack pointer an access may be and still mean the stack: frames are probed from the top down, page by page.
    private const nuint ReachBelow = 0x1_0000;
    private const nuint ReachAbove = 0x1_0000;
    private const nuint ProbeLength = 28;

    private static FaultAddresses s_addresses;

    /// <summary>Once, on the main thread, before anything may fault.</summary>
    public static void Initialize()
    {
        FaultAddresses addresses;
        GetAddresses(&addresses);
        s_addresses = addresses;
        EnterThread(addresses.MainSignalStack);
        SignalCalls.SetHandler(SignalCalls.SegmentationFault, addresses.Handler, addresses.Restorer);
        SignalCalls.SetHandler(SignalCalls.BusError, addresses.Handler, addresses.Restorer);

        // A pipe that nobody reads is an IOException, as in .NET, and not the program's end.
        SignalCalls.Ignore(SignalCalls.BrokenPipe);
    }

    /// <summary>To be called by each thread when it begins: <see cref="SignalStackSize"/> bytes from <paramref name="stackLow"/> are its
    /// signal stack until it ends.</summary>
    public static void EnterThread(byte* stackLow)
    {
        ThreadBlock* block = ThreadRegistry.Current;
        block->SignalStackLow = stackLow;
        block->SignalStackHigh = stackLow + SignalStackSize;
        SignalCalls.SetSignalStack(stackLow, SignalStackSize);
    }

    [RuntimeExport("ViperHandleFault")]
    private static void Handle(int signal, byte* information, SignalContext* context)
    {
        const int FaultAddressOffset = 16;
        nuint address = *(nuint*)(information + FaultAddressOffset);
        nuint instruction = context->ProgramCounter;
        if (address < NullPages && ImageFrames.Table.TryFind(instruction, out _))
        {
            // On return, the thread goes on as if the instruction had called this.
            context->X[1] = instruction;
            context->ProgramCounter = s_addresses.ThrowFault;
            return;
        }

        nuint stack = context->StackPointer;
        bool isProbe = instruction - s_addresses.StackProbe < ProbeLength;

        // A jump into the stack is no overflow of it.
        bool isJump = address == instruction;
        if (isProbe || (!isJump && address - (stack - ReachBelow) < ReachBelow + ReachAbove))
        {
            StackOverflowReport.Write(context);
            SystemCalls.ExitProcess(UnhandledExceptions.FailCode);
        }

        SignalCalls.ResetHandler(signal);
    }

    [StackTraceHidden]
    [RuntimeExport("ViperMakeFaultException")]
    private static Exception MakeException() => new NullReferenceException();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_fault_addresses")]
    private static extern void GetAddresses(FaultAddresses* addresses);

    private struct FaultAddresses
    {
        public nuint ThrowFault;
        public nint Handler;
        public nint Restorer;
        public byte* MainSignalStack;
        public nuint StackProbe;
    }
}
