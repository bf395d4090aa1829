namespace ViperOS.Kernel.Boot;

/// <summary>The instruction that reaches the firmware.</summary>
public enum PsciConduit
{
    None,
    HypervisorCall,
    SecureMonitorCall,
}
