namespace ViperOS.Kernel.Files;

/// <summary>Third argument of lseek.</summary>
public enum SeekOrigin
{
    Start = 0,
    Current = 1,
    End = 2,
}
