namespace System.Diagnostics.Tracing;

public partial class EventSource
{
    protected void WriteEvent(int eventId)
    {
    }

    protected void WriteEvent(int eventId, int arg1)
    {
    }

    protected void WriteEvent(int eventId, int arg1, int arg2)
    {
    }

    protected void WriteEvent(int eventId, int arg1, int arg2, int arg3)
    {
    }

    protected void WriteEvent(int eventId, long arg1)
    {
    }

    protected void WriteEvent(int eventId, long arg1, long arg2)
    {
    }

    protected void WriteEvent(int eventId, long arg1, long arg2, long arg3)
    {
    }

    protected void WriteEvent(int eventId, string? arg1)
    {
    }

    protected void WriteEvent(int eventId, string? arg1, string? arg2)
    {
    }

    protected void WriteEvent(int eventId, string? arg1, string? arg2, string? arg3)
    {
    }

    protected void WriteEvent(int eventId, string? arg1, int arg2)
    {
    }

    protected void WriteEvent(int eventId, string? arg1, int arg2, int arg3)
    {
    }

    protected void WriteEvent(int eventId, string? arg1, long arg2)
    {
    }

    protected void WriteEvent(int eventId, long arg1, string? arg2)
    {
    }

    protected void WriteEvent(int eventId, int arg1, string? arg2)
    {
    }

    protected void WriteEvent(int eventId, byte[]? arg1)
    {
    }

    protected void WriteEvent(int eventId, long arg1, byte[]? arg2)
    {
    }

    protected void WriteEvent(int eventId, params EventSourcePrimitive[] args)
    {
    }

    protected void WriteEvent(int eventId, params object?[] args)
    {
    }

    protected unsafe void WriteEventCore(int eventId, int eventDataCount, EventData* data)
    {
    }

    /// <summary>One value of an event, as native code takes it.</summary>
    protected internal struct EventData
    {
        public nint DataPointer { get; set; }

        public int Size { get; set; }
    }

    /// <summary>A value of any primitive type, for an event.</summary>
    public readonly struct EventSourcePrimitive
    {
        public static implicit operator EventSourcePrimitive(bool value) => default;

        public static implicit operator EventSourcePrimitive(byte value) => default;

        public static implicit operator EventSourcePrimitive(short value) => default;

        public static implicit operator EventSourcePrimitive(int value) => default;

        public static implicit operator EventSourcePrimitive(long value) => default;

        public static implicit operator EventSourcePrimitive(sbyte value) => default;

        public static implicit operator EventSourcePrimitive(ushort value) => default;

        public static implicit operator EventSourcePrimitive(uint value) => default;

        public static implicit operator EventSourcePrimitive(ulong value) => default;

        public static implicit operator EventSourcePrimitive(float value) => default;

        public static implicit operator EventSourcePrimitive(double value) => default;

        public static implicit operator EventSourcePrimitive(decimal value) => default;

        public static implicit operator EventSourcePrimitive(string? value) => default;

        public static implicit operator EventSourcePrimitive(byte[]? value) => default;

        public static implicit operator EventSourcePrimitive(Enum value) => default;

        public static implicit operator EventSourcePrimitive(nint value) => default;

        public static implicit operator EventSourcePrimitive(nuint value) => default;

        public static implicit operator EventSourcePrimitive(char value) => default;

        public static implicit operator EventSourcePrimitive(DateTime value) => default;

        public static implicit operator EventSourcePrimitive(Guid value) => default;
    }
}
