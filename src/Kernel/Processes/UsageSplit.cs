using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>Divides a process's growing processor time between program and kernel so that neither part ever shrinks. The owner guards it.</summary>
public struct UsageSplit
{
    private ulong _program;
    private ulong _kernel;

    /// <summary>The kernel's part.</summary>
    /// <param name="total">Nanoseconds of both.</param>
    /// <param name="samples">Of the process so far.</param>
    public ulong Divide(ulong total, in UsageSamples samples)
    {
        if (total < _program + _kernel)
        {
            // Threads are charged on their CPUs: a sum may be a little less than the one before.
            return _kernel;
        }

        ulong kernel = samples.PartOfKernel(total);
        kernel = kernel < _kernel ? _kernel : kernel;
        _kernel = total - kernel < _program ? total - _program : kernel;
        _program = total - _kernel;
        return _kernel;
    }
}
