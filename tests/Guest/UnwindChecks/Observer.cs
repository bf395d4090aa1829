using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Tests.UnwindChecks;

/// <summary>
/// Stops the main thread again and again, walks its stack from the instruction at which it stands, and checks that the walk ends where the
/// program began, with the registers that stood there, over the methods of the chain in their order. Between stopping and resuming it
/// allocates nothing, for the main thread may be doing that.
/// </summary>
internal sealed unsafe class Observer(int samples, ulong mainThread)
{
    private const int MaximumFrames = 128;
    private const int MaximumShown = 8;

    // x19 to x30, sp, pc, d8 to d15.
    private const int RegisterCount = 22;
    private const int StackPointer = 12;
    private const int ProgramCounter = 13;

    private readonly nuint[] _shown = new nuint[MaximumShown * 2];
    private readonly nuint[] _outermost = new nuint[RegisterCount];
    private int _complete;
    private int _inEpilogue;
    private int _deepest;
    private int _bad;
    private int _inThrow;
    private bool _hasOutermost;

    public void Run()
    {
        ThreadRegisters* records = stackalloc ThreadRegisters[4];
        nuint* chain = stackalloc nuint[Workload.ChainLength];
        Workload.Chain(chain);
        for (int i = 0; i < samples; i++)
        {
            long count = SystemCall.Invoke(SystemCallNumber.ThreadsSuspend);
            if (count >= 1)
            {
                count = SystemCall.Invoke(SystemCallNumber.ThreadsRegisters, (long)records, 4L * ThreadRegisters.Size);
                for (int t = 0; t < count; t++)
                {
                    // There may be one that runs finalizers.
                    if (records[t].ThreadId == mainThread)
                    {
                        Look(records + t, chain);
                    }
                }
            }

            SystemCall.Invoke(SystemCallNumber.ThreadsResume);
            for (int pause = i % 37; pause > 0; pause--)
            {
                Thread.SpinWait(1);
            }
        }

        Workload.Stop();
    }

    public bool Report()
    {
        bool isGood = _bad == 0 && _complete > samples / 2 && _deepest == Workload.ChainLength;
        Console.WriteLine($"unwind: {(isGood ? "ok" : "bad")}");
        Console.Error.WriteLine($"complete {_complete}, of those in an epilogue {_inEpilogue}, in a throw {_inThrow}, bad {_bad}, deepest {_deepest}");
        for (int i = 0; i < Math.Min(_bad, MaximumShown); i++)
        {
            Console.Error.WriteLine($"bad: pc {_shown[i * 2]:x}, reason {(nint)_shown[(i * 2) + 1]}");
        }

        return isGood;
    }

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Walk")]
    private static extern int Walk(
        [UnsafeAccessorType("System.Runtime.Exceptions.StackAudit, System.Private.CoreLib")] object? audit,
        nuint* registers,
        nuint* functions,
        int capacity);

    private void Look(ThreadRegisters* record, nuint* chain)
    {
        nuint* registers = stackalloc nuint[RegisterCount];
        nuint* functions = stackalloc nuint[MaximumFrames];
        for (int i = 0; i < 12; i++)
        {
            registers[i] = (nuint)record->X[19 + i];
        }

        registers[StackPointer] = (nuint)record->StackPointer;
        registers[ProgramCounter] = (nuint)record->ProgramCounter;
        for (int i = 0; i < 8; i++)
        {
            registers[14 + i] = (nuint)record->V[(8 + i) * 2];
        }

        bool isEpilogue = Epilogue.TryFinish(registers);
        int count = Walk(null, registers, functions, MaximumFrames);
        if (count <= 0)
        {
            Fail(record, count);
            return;
        }

        // Exceptions leave frames below the one that they go on in; how far the walk sees them depends on the step that it is at.
        int depth = MatchChain(functions, count, chain, out bool isInOrder);
        if (!isInOrder)
        {
            Fail(record, 1000 + depth);
            return;
        }

        bool isSame = true;
        for (int i = 0; i < RegisterCount; i++)
        {
            if (_hasOutermost && i != ProgramCounter)
            {
                isSame &= registers[i] == _outermost[i];
            }
            else
            {
                _outermost[i] = registers[i];
            }
        }

        _hasOutermost = true;
        if (!isSame && !Workload.Throws)
        {
            Fail(record, 2000 + depth);
            return;
        }

        _complete++;
        _inEpilogue += isEpilogue ? 1 : 0;
        _inThrow += isSame ? 0 : 1;
        _deepest = Math.Max(_deepest, depth);
    }

    // How many methods of the chain the stack has: from the first on, each once and in order.
    private static int MatchChain(nuint* functions, int count, nuint* chain, out bool isInOrder)
    {
        int depth = 0;
        isInOrder = true;
        for (int i = count - 1; i >= 0; i--)
        {
            for (int c = 0; c < Workload.ChainLength; c++)
            {
                if (functions[i] == chain[c])
                {
                    // A handler stands above its own method.
                    isInOrder &= c == depth || (c == depth - 1 && functions[i + 1] == chain[c]) || Workload.Throws;
                    depth = Math.Max(depth, c + 1);
                }
            }
        }

        return depth;
    }

    private void Fail(ThreadRegisters* record, int reason)
    {
        if (_bad < MaximumShown)
        {
            _shown[_bad * 2] = (nuint)record->ProgramCounter;
            _shown[(_bad * 2) + 1] = (nuint)reason;
        }

        _bad++;
    }
}
