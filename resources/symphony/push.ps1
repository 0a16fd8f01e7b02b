# Pushes the batches of this folder to the agent, one after the other, and keeps every answer.
#   tools\push.ps1 SETTINGS RESPONSES
# SETTINGS is a copy of settings.example.txt outside of this folder; RESPONSES a folder for the answers. A batch whose
# answer is there already is not sent again. Uses curl.exe of Windows 10 and newer.
param([Parameter(Mandatory)][string]$Settings, [Parameter(Mandatory)][string]$Responses)
$ErrorActionPreference = 'Stop'
$set = @{}
Get-Content -LiteralPath $Settings | Where-Object { $_ -match '^(\w+)=(.*)$' } | ForEach-Object { $set[$Matches[1]] = $Matches[2].Trim('"', "'") }
New-Item -ItemType Directory -Force $Responses | Out-Null
$headers = [IO.Path]::GetTempFileName()

function Get-Token([string]$address) {
    $answer = curl.exe -sS --fail -X POST --cert $set.certificate "$address/v1/authenticate"
    if ($LASTEXITCODE -ne 0) { throw "no login at $address" }
    ($answer | ConvertFrom-Json).token
}
function Enter-Session {
    $session = Get-Token $set.session
    $key = Get-Token $set.key_manager
    [IO.File]::WriteAllText($headers, "sessionToken: $session`nkeyManagerToken: $key`n")
}
try {
    Enter-Session
    Get-ChildItem (Join-Path $PSScriptRoot '..\3-messages\batches') -Filter 'batch-*.json' | Sort-Object Name | ForEach-Object {
        $answer = Join-Path $Responses ($_.BaseName + '.response.json')
        $status = Join-Path $Responses ($_.BaseName + '.status.txt')
        if (Test-Path $answer) { return }
        for ($tries = 1; ; $tries++) {
            $code = curl.exe -sS --max-time 900 -X POST "$($set.agent)/v4/message/import" -H "@$headers" `
                -H 'Content-Type: application/json; charset=utf-8' --data-binary "@$($_.FullName)" `
                -o "$answer.part" -w '%{http_code}'
            if ($code -eq '200') { Move-Item "$answer.part" $answer; Set-Content -NoNewline $status $code; Write-Host "$($_.BaseName): 200"; break }
            if ($code -eq '401' -and $tries -le 3) { Enter-Session; continue }
            if ($code -eq '429') { Start-Sleep 30; continue }
            Set-Content -NoNewline $status $code
            throw "$($_.BaseName): $code. Whether it was imported is unknown: keep $answer.part, and send the same file again later."
        }
    }
} finally { Remove-Item $headers -ErrorAction SilentlyContinue }
