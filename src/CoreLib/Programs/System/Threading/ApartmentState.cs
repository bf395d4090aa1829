namespace System.Threading;

/// <summary>Kinds of COM apartments, which exist on Windows only.</summary>
public enum ApartmentState
{
    STA = 0,
    MTA = 1,
    Unknown = 2,
}
