namespace ViperOS.Kernel.Arm64;

/// <summary>Host double.</summary>
public static class Processor
{
    public static void WaitForInterrupt() => System.Threading.Thread.Yield();

    public static void WaitForEvent() => System.Threading.Thread.Yield();

    public static void SendEvent()
    {
    }

    public static void Relax() => System.Threading.Thread.Yield();

    public static ulong FramePointer() => 0;
}
