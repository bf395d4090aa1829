namespace System.Runtime.InteropServices.Marshalling;

/// <summary>The direction in which a value is marshalled.</summary>
public enum MarshalMode
{
    Default = 0,
    ManagedToUnmanagedIn = 1,
    ManagedToUnmanagedRef = 2,
    ManagedToUnmanagedOut = 3,
    UnmanagedToManagedIn = 4,
    UnmanagedToManagedRef = 5,
    UnmanagedToManagedOut = 6,
    ElementIn = 7,
    ElementRef = 8,
    ElementOut = 9,
}
