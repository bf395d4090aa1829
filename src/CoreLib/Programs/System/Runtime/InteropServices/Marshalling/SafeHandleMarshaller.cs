using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Handle objects as the handles that they hold, which stay open during a call.</summary>
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedIn, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedIn))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedRef, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedRef))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedOut, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedOut))]
public static class SafeHandleMarshaller<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>
    where T : SafeHandle
{
    /// <summary>A handle that a call is given.</summary>
    public struct ManagedToUnmanagedIn
    {
        private bool _isHeld;
        private T? _handle;

        public void FromManaged(T handle)
        {
            _handle = handle;
            handle.DangerousAddRef(ref _isHeld);
        }

        public readonly nint ToUnmanaged() => _handle!.DangerousGetHandle();

        public readonly void Free()
        {
            if (_isHeld)
            {
                _handle!.DangerousRelease();
            }
        }
    }

    /// <summary>A handle that a call may replace.</summary>
    public struct ManagedToUnmanagedRef
    {
        private readonly T _new;
        private bool _isHeld;
        private T? _handle;
        private nint _before;
        private T? _result;

        public ManagedToUnmanagedRef()
        {
            // Made in front of the call: what it gives must not get lost for want of memory.
            _new = Activator.CreateInstance<T>()!;
        }

        public void FromManaged(T handle)
        {
            _handle = handle;
            handle.DangerousAddRef(ref _isHeld);
            _before = handle.DangerousGetHandle();
        }

        public readonly nint ToUnmanaged() => _before;

        public void FromUnmanaged(nint value)
        {
            if (value == _before)
            {
                _result = _handle;
            }
            else
            {
                Marshal.InitHandle(_new, value);
                _result = _new;
            }
        }

        public void OnInvoked()
        {
        }

        public readonly T ToManagedFinally() => _result ?? _new;

        public readonly void Free()
        {
            if (_isHeld)
            {
                _handle!.DangerousRelease();
            }
        }
    }

    /// <summary>A handle that a call gives.</summary>
    public struct ManagedToUnmanagedOut
    {
        private readonly T _new;

        public ManagedToUnmanagedOut()
        {
            _new = Activator.CreateInstance<T>()!;
        }

        public readonly void FromUnmanaged(nint value) => Marshal.InitHandle(_new, value);

        public readonly T ToManaged() => _new;

        public readonly void Free()
        {
        }
    }
}
