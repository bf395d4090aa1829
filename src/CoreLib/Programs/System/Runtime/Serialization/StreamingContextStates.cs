namespace System.Runtime.Serialization;

/// <summary>Where what is written goes, or what is read comes from.</summary>
[Flags]
public enum StreamingContextStates
{
    CrossProcess = 0x01,
    CrossMachine = 0x02,
    File = 0x04,
    Persistence = 0x08,
    Remoting = 0x10,
    Other = 0x20,
    Clone = 0x40,
    CrossAppDomain = 0x80,
    All = 0xFF,
}
