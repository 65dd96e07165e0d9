# Builds target\image\Baton: Baton with a runtime of its own, for the Windows that this runs on. Nothing else is needed to start it.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine("Maven is missing; install it, then run packaging\windows.ps1 again.")
    exit 1
}
& mvn -q "-Dmaven.test.skip=true" package "exec:exec@image"
if ($LASTEXITCODE -ne 0 -or -not (Test-Path "target\image\Baton\Baton.exe")) { exit 1 }
