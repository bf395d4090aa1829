using System.Diagnostics.CodeAnalysis;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>Host double: a broken invariant fails the test.</summary>
public static unsafe class Panic
{
    public static bool IsUnderWay => false;

    [DoesNotReturn]
    public static void Fail(string reason) => throw new InvalidOperationException("Kernel panic: " + reason);

    [DoesNotReturn]
    public static void Fail(string reason, TrapFrame* frame, ulong syndrome, ulong address) => Fail(reason);

    [DoesNotReturn]
    public static void StopThisCpu() => throw new InvalidOperationException("Stopped by a panic");
}
