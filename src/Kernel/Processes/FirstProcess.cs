namespace ViperOS.Kernel.Processes;

/// <summary>Starts vinit out of the boot archive, with the handles that <see cref="Contracts.InitialHandle"/> names.</summary>
public static class FirstProcess
{
    /// <summary>Called once at boot, in thread context, when everything else stands. Panics if there is nothing to start.</summary>
    public static void Start()
    {
    }
}
