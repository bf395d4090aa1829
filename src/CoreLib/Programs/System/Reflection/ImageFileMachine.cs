namespace System.Reflection;

/// <summary>Machines that an image is for.</summary>
public enum ImageFileMachine
{
    I386 = 332,
    IA64 = 512,
    AMD64 = 34404,
    ARM = 452,
}
