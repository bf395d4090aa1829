namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Default messages and error codes of the exceptions that are made of a message alone.</summary>
internal static class ExceptionTypes
{
    public static void Run()
    {
        Show(new System.AccessViolationException(), new System.AccessViolationException((string?)null), new System.AccessViolationException("m"));
        Show(new System.AggregateException(), new System.AggregateException((string?)null), new System.AggregateException("m"));
        Show(new System.ApplicationException(), new System.ApplicationException((string?)null), new System.ApplicationException("m"));
        Show(new System.ArgumentException(), new System.ArgumentException((string?)null), new System.ArgumentException("m"));
        Show(new System.ArithmeticException(), new System.ArithmeticException((string?)null), new System.ArithmeticException("m"));
        Show(new System.ArrayTypeMismatchException(), new System.ArrayTypeMismatchException((string?)null), new System.ArrayTypeMismatchException("m"));
        Show(new System.Collections.Generic.KeyNotFoundException(), new System.Collections.Generic.KeyNotFoundException((string?)null), new System.Collections.Generic.KeyNotFoundException("m"));
        Show(new System.ContextMarshalException(), new System.ContextMarshalException((string?)null), new System.ContextMarshalException("m"));
        Show(new System.DataMisalignedException(), new System.DataMisalignedException((string?)null), new System.DataMisalignedException("m"));
        Show(new System.Diagnostics.UnreachableException(), new System.Diagnostics.UnreachableException((string?)null), new System.Diagnostics.UnreachableException("m"));
        Show(new System.DivideByZeroException(), new System.DivideByZeroException((string?)null), new System.DivideByZeroException("m"));
        Show(new System.DllNotFoundException(), new System.DllNotFoundException((string?)null), new System.DllNotFoundException("m"));
        Show(new System.EntryPointNotFoundException(), new System.EntryPointNotFoundException((string?)null), new System.EntryPointNotFoundException("m"));
        Show(new System.Exception(), new System.Exception((string?)null), new System.Exception("m"));
        Show(new System.FieldAccessException(), new System.FieldAccessException((string?)null), new System.FieldAccessException("m"));
        Show(new System.FormatException(), new System.FormatException((string?)null), new System.FormatException("m"));
        Show(new System.IndexOutOfRangeException(), new System.IndexOutOfRangeException((string?)null), new System.IndexOutOfRangeException("m"));
        Show(new System.InsufficientExecutionStackException(), new System.InsufficientExecutionStackException((string?)null), new System.InsufficientExecutionStackException("m"));
        Show(new System.InsufficientMemoryException(), new System.InsufficientMemoryException((string?)null), new System.InsufficientMemoryException("m"));
        Show(new System.InvalidCastException(), new System.InvalidCastException((string?)null), new System.InvalidCastException("m"));
        Show(new System.InvalidOperationException(), new System.InvalidOperationException((string?)null), new System.InvalidOperationException("m"));
        Show(new System.InvalidProgramException(), new System.InvalidProgramException((string?)null), new System.InvalidProgramException("m"));
        Show(new System.InvalidTimeZoneException(), new System.InvalidTimeZoneException((string?)null), new System.InvalidTimeZoneException("m"));
        Show(new System.IO.DirectoryNotFoundException(), new System.IO.DirectoryNotFoundException((string?)null), new System.IO.DirectoryNotFoundException("m"));
        Show(new System.IO.EndOfStreamException(), new System.IO.EndOfStreamException((string?)null), new System.IO.EndOfStreamException("m"));
        Show(new System.IO.FileLoadException(), new System.IO.FileLoadException((string?)null), new System.IO.FileLoadException("m"));
        Show(new System.IO.FileNotFoundException(), new System.IO.FileNotFoundException((string?)null), new System.IO.FileNotFoundException("m"));
        Show(new System.IO.InvalidDataException(), new System.IO.InvalidDataException((string?)null), new System.IO.InvalidDataException("m"));
        Show(new System.IO.IOException(), new System.IO.IOException((string?)null), new System.IO.IOException("m"));
        Show(new System.IO.PathTooLongException(), new System.IO.PathTooLongException((string?)null), new System.IO.PathTooLongException("m"));
        Show(new System.MemberAccessException(), new System.MemberAccessException((string?)null), new System.MemberAccessException("m"));
        Show(new System.MethodAccessException(), new System.MethodAccessException((string?)null), new System.MethodAccessException("m"));
        Show(new System.MissingFieldException(), new System.MissingFieldException((string?)null), new System.MissingFieldException("m"));
        Show(new System.MissingMemberException(), new System.MissingMemberException((string?)null), new System.MissingMemberException("m"));
        Show(new System.MissingMethodException(), new System.MissingMethodException((string?)null), new System.MissingMethodException("m"));
        Show(new System.MulticastNotSupportedException(), new System.MulticastNotSupportedException((string?)null), new System.MulticastNotSupportedException("m"));
        Show(new System.NotFiniteNumberException(), new System.NotFiniteNumberException((string?)null), new System.NotFiniteNumberException("m"));
        Show(new System.NotImplementedException(), new System.NotImplementedException((string?)null), new System.NotImplementedException("m"));
        Show(new System.NotSupportedException(), new System.NotSupportedException((string?)null), new System.NotSupportedException("m"));
        Show(new System.NullReferenceException(), new System.NullReferenceException((string?)null), new System.NullReferenceException("m"));
        Show(new System.OperationCanceledException(), new System.OperationCanceledException((string?)null), new System.OperationCanceledException("m"));
        Show(new System.OutOfMemoryException(), new System.OutOfMemoryException((string?)null), new System.OutOfMemoryException("m"));
        Show(new System.OverflowException(), new System.OverflowException((string?)null), new System.OverflowException("m"));
        Show(new System.PlatformNotSupportedException(), new System.PlatformNotSupportedException((string?)null), new System.PlatformNotSupportedException("m"));
        Show(new System.RankException(), new System.RankException((string?)null), new System.RankException("m"));
        Show(new System.Resources.MissingManifestResourceException(), new System.Resources.MissingManifestResourceException((string?)null), new System.Resources.MissingManifestResourceException("m"));
        Show(new System.Resources.MissingSatelliteAssemblyException(), new System.Resources.MissingSatelliteAssemblyException((string?)null), new System.Resources.MissingSatelliteAssemblyException("m"));
        Show(new System.Runtime.AmbiguousImplementationException(), new System.Runtime.AmbiguousImplementationException((string?)null), new System.Runtime.AmbiguousImplementationException("m"));
        Show(new System.Runtime.CompilerServices.SwitchExpressionException(), new System.Runtime.CompilerServices.SwitchExpressionException((string?)null), new System.Runtime.CompilerServices.SwitchExpressionException("m"));
        Show(new System.Runtime.InteropServices.ExternalException(), new System.Runtime.InteropServices.ExternalException((string?)null), new System.Runtime.InteropServices.ExternalException("m"));
        Show(new System.Runtime.InteropServices.MarshalDirectiveException(), new System.Runtime.InteropServices.MarshalDirectiveException((string?)null), new System.Runtime.InteropServices.MarshalDirectiveException("m"));
        Show(new System.Runtime.Serialization.SerializationException(), new System.Runtime.Serialization.SerializationException((string?)null), new System.Runtime.Serialization.SerializationException("m"));
        Show(new System.StackOverflowException(), new System.StackOverflowException((string?)null), new System.StackOverflowException("m"));
        Show(new System.SystemException(), new System.SystemException((string?)null), new System.SystemException("m"));
        Show(new System.Threading.LockRecursionException(), new System.Threading.LockRecursionException((string?)null), new System.Threading.LockRecursionException("m"));
        Show(new System.Threading.SemaphoreFullException(), new System.Threading.SemaphoreFullException((string?)null), new System.Threading.SemaphoreFullException("m"));
        Show(new System.Threading.SynchronizationLockException(), new System.Threading.SynchronizationLockException((string?)null), new System.Threading.SynchronizationLockException("m"));
        Show(new System.Threading.Tasks.TaskCanceledException(), new System.Threading.Tasks.TaskCanceledException((string?)null), new System.Threading.Tasks.TaskCanceledException("m"));
        Show(new System.Threading.Tasks.TaskSchedulerException(), new System.Threading.Tasks.TaskSchedulerException((string?)null), new System.Threading.Tasks.TaskSchedulerException("m"));
        Show(new System.Threading.ThreadInterruptedException(), new System.Threading.ThreadInterruptedException((string?)null), new System.Threading.ThreadInterruptedException("m"));
        Show(new System.Threading.ThreadStateException(), new System.Threading.ThreadStateException((string?)null), new System.Threading.ThreadStateException("m"));
        Show(new System.Threading.WaitHandleCannotBeOpenedException(), new System.Threading.WaitHandleCannotBeOpenedException((string?)null), new System.Threading.WaitHandleCannotBeOpenedException("m"));
        Show(new System.TimeoutException(), new System.TimeoutException((string?)null), new System.TimeoutException("m"));
        Show(new System.TimeZoneNotFoundException(), new System.TimeZoneNotFoundException((string?)null), new System.TimeZoneNotFoundException("m"));
        Show(new System.TypeAccessException(), new System.TypeAccessException((string?)null), new System.TypeAccessException("m"));
        Show(new System.TypeLoadException(), new System.TypeLoadException((string?)null), new System.TypeLoadException("m"));
        Show(new System.TypeUnloadedException(), new System.TypeUnloadedException((string?)null), new System.TypeUnloadedException("m"));
        Show(new System.UnauthorizedAccessException(), new System.UnauthorizedAccessException((string?)null), new System.UnauthorizedAccessException("m"));
    }

    private static void Show(Exception plain, Exception withNull, Exception withMessage)
    {
        Console.WriteLine($"{plain.GetType()} : {plain.GetType().BaseType} {plain.HResult:X8} {withMessage.HResult:X8}");
        Console.WriteLine($"  {plain.Message}|{withNull.Message}|{withMessage.Message}");
        Console.WriteLine($"  {withMessage}");
    }
}
