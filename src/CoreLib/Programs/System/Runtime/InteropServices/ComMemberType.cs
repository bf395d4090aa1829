namespace System.Runtime.InteropServices;

/// <summary>What a member is to COM.</summary>
public enum ComMemberType
{
    Method = 0,
    PropGet = 1,
    PropSet = 2,
}
