namespace ViperOS.Kernel.Scheduling;

public sealed class RunQueue
{
}
