using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>What a program must not do ends that program, with the right code, and nothing else.</summary>
internal sealed unsafe class FaultTest() : UserTest("faults")
{
    private const int Unhandled = 20;

    public override void Run(string[] arguments)
    {
        // Exceptions that nobody catches, as the runtime makes of what is close to zero; the kernel has the rest.
        Expect("null-read", Unhandled);
        Expect("null-write", Unhandled);
        Expect("wild-read", ExitCode.SegmentationFault);
        Expect("non-canonical", ExitCode.SegmentationFault);
        Expect("kernel-read", ExitCode.SegmentationFault);
        Expect("kernel-write", ExitCode.SegmentationFault);
        Expect("text-write", ExitCode.SegmentationFault);
        Expect("data-execute", ExitCode.SegmentationFault);
        Expect("kernel-execute", ExitCode.SegmentationFault);
        Expect("stack-overflow", Unhandled);
        Expect("undefined-instruction", ExitCode.IllegalInstruction);
        Expect("privileged-instruction", ExitCode.IllegalInstruction);
        Expect("odd-jump", ExitCode.BusError);
    }

    public override int RunChild(string[] arguments)
    {
        switch (arguments[0])
        {
            case "null-read":
                return Volatile.Read(ref *(byte*)8);
            case "null-write":
                Volatile.Write(ref *(byte*)8, 1);
                break;
            case "wild-read":
                return Volatile.Read(ref *(byte*)0x1234_5678_9000);
            case "non-canonical":
                return Volatile.Read(ref *(byte*)0x1234_5678_9ABC_DEF0);
            case "kernel-read":
                return Volatile.Read(ref *(byte*)0xFFFF_FFFF_8000_0000);
            case "kernel-write":
                Volatile.Write(ref *(byte*)0xFFFF_0000_4000_0000, 1);
                break;
            case "text-write":
                delegate*<int, int> target = &Recurse;
                Volatile.Write(ref *(byte*)target, 1);
                break;
            case "data-execute":
                uint instruction = 0xD65F_03C0; // ret
                ((delegate* unmanaged<void>)&instruction)();
                break;
            case "kernel-execute":
                ((delegate* unmanaged<void>)0xFFFF_FFFF_8000_0000)();
                break;
            case "stack-overflow":
                return Recurse(int.MaxValue);
            case "undefined-instruction":
                return Execute(0x0000_0000); // udf #0
            case "privileged-instruction":
                return Execute(0xD518_4200); // msr SPSel, …: a write to a register of EL1
            case "odd-jump":
                ((delegate* unmanaged<void>)0x40_0001)();
                break;
        }

        return 0;
    }

    private void Expect(string kind, int code)
    {
        Check(Child.Run(Name, kind, Job.Current, out int actual), "starting a child");
        CheckEqual(actual, code, "the exit code of " + kind);
    }

    private static int Recurse(int depth)
    {
        byte* room = stackalloc byte[256];
        room[depth & 255] = (byte)depth;
        return depth == 0 ? 0 : Recurse(depth - 1) + room[(depth + 1) & 255];
    }

    private static int Execute(uint instruction)
    {
        if (MappedMemory.Allocate(4096, out MappedMemory code) != ErrorNumber.None)
        {
            return 1;
        }

        *(uint*)code.Address = instruction;
        if (code.Protect(Protection.Read | Protection.Execute) != ErrorNumber.None)
        {
            return 2;
        }

        ((delegate* unmanaged<void>)code.Address)();
        return 3;
    }
}
